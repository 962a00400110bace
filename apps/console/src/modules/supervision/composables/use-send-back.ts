import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import { useCaseStep } from './use-case-step';

/** 退回修改: back to the handler with what has to change. */
export const useSendBack = () =>
  useCaseStep<Schemas['SendBackRequest']>(({ id, version, body }) =>
    unwrap(
      api.POST('/api/v1/staff/cases/{id}/send-back', {
        params: { path: { id }, header: ifMatch(version) },
        body,
      }),
    ),
  );
