import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import { useCaseStep } from './use-case-step';

/** 送签发: the draft goes to the unit leader. */
export const useSubmitDraft = () =>
  useCaseStep<Schemas['SubmitDraftRequest']>(({ id, version, body }) =>
    unwrap(
      api.POST('/api/v1/staff/cases/{id}/submit-draft', {
        params: { path: { id }, header: ifMatch(version) },
        body,
      }),
    ),
  );
