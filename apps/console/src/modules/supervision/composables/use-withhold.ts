import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import { useCaseStep } from './use-case-step';

/** 不公开: keeps question and answer from the public, with the reason. */
export const useWithhold = () =>
  useCaseStep<Schemas['WithholdRequest']>(({ id, version, body }) =>
    unwrap(
      api.POST('/api/v1/staff/cases/{id}/withhold', {
        params: { path: { id }, header: ifMatch(version) },
        body,
      }),
    ),
  );
