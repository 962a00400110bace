import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import type { CaseDetail } from '../types';

export type DraftBody = Schemas['SaveDraftRequest'];

/** 存稿: saves the draft over the version it was written on. */
export const saveDraft = (id: string, version: number, body: DraftBody): Promise<CaseDetail> =>
  unwrap(
    api.POST('/api/v1/staff/cases/{id}/save-draft', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
