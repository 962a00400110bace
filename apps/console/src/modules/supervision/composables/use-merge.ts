import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import { useCaseStep } from './use-case-step';

/** 并单: the case waits for the answer of another one on the same matter. */
export const useMerge = () =>
  useCaseStep<Schemas['MergeRequest']>(({ id, version, body }) =>
    unwrap(
      api.POST('/api/v1/staff/cases/{id}/merge', {
        params: { path: { id }, header: ifMatch(version) },
        body,
      }),
    ),
  );
