import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import { useCaseStep } from './use-case-step';

/** 审核并答复: the centre lets the sealed answer go to the citizen. */
export const useAnswer = () =>
  useCaseStep<Schemas['NoteRequest']>(({ id, version, body }) =>
    unwrap(
      api.POST('/api/v1/staff/cases/{id}/answer', {
        params: { path: { id }, header: ifMatch(version) },
        body,
      }),
    ),
  );
