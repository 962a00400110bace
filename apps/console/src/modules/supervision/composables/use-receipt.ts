import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import { useCaseStep } from './use-case-step';

/** 签收: the unit takes the case in hand. */
export const useReceipt = () =>
  useCaseStep<Schemas['NoteRequest']>(({ id, version, body }) =>
    unwrap(
      api.POST('/api/v1/staff/cases/{id}/sign-for-receipt', {
        params: { path: { id }, header: ifMatch(version) },
        body,
      }),
    ),
  );
