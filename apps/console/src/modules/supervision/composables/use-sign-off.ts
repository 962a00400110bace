import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import { useCaseStep } from './use-case-step';

/** 签发并用印: binds the leader’s approval to the text that was read. */
export const useSignOff = () =>
  useCaseStep<Schemas['SignOffRequest']>(({ id, version, body }) =>
    unwrap(
      api.POST('/api/v1/staff/cases/{id}/sign-off', {
        params: { path: { id }, header: ifMatch(version) },
        body,
      }),
    ),
  );
