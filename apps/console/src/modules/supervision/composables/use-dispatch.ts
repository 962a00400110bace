import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import { useCaseStep } from './use-case-step';

/** 受理并转办: accepts a message and gives it to a lead unit. */
export const useDispatch = () =>
  useCaseStep<Schemas['DispatchRequest']>(({ id, version, body }) =>
    unwrap(
      api.POST('/api/v1/staff/cases/{id}/dispatch', {
        params: { path: { id }, header: ifMatch(version) },
        body,
      }),
    ),
  );
