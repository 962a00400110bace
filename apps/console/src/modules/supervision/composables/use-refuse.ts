import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import { useCaseStep } from './use-case-step';

/** 不予受理: refuses with a reason and the right channel. */
export const useRefuse = () =>
  useCaseStep<Schemas['RefuseRequest']>(({ id, version, body }) =>
    unwrap(
      api.POST('/api/v1/staff/cases/{id}/refuse', {
        params: { path: { id }, header: ifMatch(version) },
        body,
      }),
    ),
  );
