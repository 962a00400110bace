import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import type { DocumentContent, DocumentDetail } from '../types';

const key = (id: string) => ['document', id] as const;

/** One document with what its reader may do. */
export const useDocument = (id: () => string | undefined) =>
  useQuery({
    queryKey: ['document', id],
    queryFn: () =>
      unwrap(api.GET('/api/v1/staff/oa/documents/{id}', { params: { path: { id: id() ?? '' } } })),
    enabled: () => Boolean(id()),
  });

/** Takes one step; shows the new document at once and lets every list be read again. */
export function useDocumentStep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: () => Promise<DocumentDetail>) => step(),
    onSuccess: (detail) => {
      client.setQueryData(key(detail.id), detail);
      for (const list of ['documents', 'document-numbers', 'receipts', 'notices'])
        void client.invalidateQueries({ queryKey: [list] });
    },
  });
}

export const begin = (body: DocumentContent): Promise<DocumentDetail> =>
  unwrap(api.POST('/api/v1/staff/oa/documents', { body }));

const at = (detail: DocumentDetail) => ({
  params: { path: { id: detail.id }, header: ifMatch(detail.version) },
});

export const save = (detail: DocumentDetail, body: DocumentContent): Promise<DocumentDetail> =>
  unwrap(api.POST('/api/v1/staff/oa/documents/{id}/save', { ...at(detail), body }));

/** What a step's form may hold; each step takes what it needs. */
export interface StepWords {
  readonly opinion: string;
  readonly unitIds: string[];
  readonly answer: 'agree' | 'disagree';
  readonly disclosure: DocumentDetail['disclosure'];
  readonly ground: string;
}

type Send = (detail: DocumentDetail, words: StepWords) => Promise<DocumentDetail>;

/** Every step but saving, by its intent. */
export const SENDERS: Readonly<
  Record<Exclude<DocumentDetail['allowedActions'][number]['intent'], 'save'>, Send>
> = {
  submit: (detail) => unwrap(api.POST('/api/v1/staff/oa/documents/{id}/submit', { ...at(detail), body: {} })),
  'pass-check': (detail, { opinion }) =>
    unwrap(api.POST('/api/v1/staff/oa/documents/{id}/pass-check', { ...at(detail), body: { opinion } })),
  'ask-countersign': (detail, { unitIds, opinion }) =>
    unwrap(
      api.POST('/api/v1/staff/oa/documents/{id}/ask-countersign', {
        ...at(detail),
        body: { unitIds, opinion },
      }),
    ),
  countersign: (detail, { answer, opinion }) =>
    unwrap(
      api.POST('/api/v1/staff/oa/documents/{id}/countersign', { ...at(detail), body: { answer, opinion } }),
    ),
  'close-countersign': (detail, { opinion: reason }) =>
    unwrap(
      api.POST('/api/v1/staff/oa/documents/{id}/close-countersign', { ...at(detail), body: { reason } }),
    ),
  return: (detail, { opinion: reason }) =>
    unwrap(api.POST('/api/v1/staff/oa/documents/{id}/return', { ...at(detail), body: { reason } })),
  'sign-off': (detail, { opinion, disclosure, ground }) =>
    unwrap(
      api.POST('/api/v1/staff/oa/documents/{id}/sign-off', {
        ...at(detail),
        body: { contentHash: detail.contentHash, opinion, disclosure, disclosureGround: ground },
      }),
    ),
  register: (detail) =>
    unwrap(api.POST('/api/v1/staff/oa/documents/{id}/register', { ...at(detail), body: {} })),
  'void-number': (detail, { opinion: reason }) =>
    unwrap(api.POST('/api/v1/staff/oa/documents/{id}/void-number', { ...at(detail), body: { reason } })),
  seal: (detail) => unwrap(api.POST('/api/v1/staff/oa/documents/{id}/seal', { ...at(detail), body: {} })),
  issue: (detail) => unwrap(api.POST('/api/v1/staff/oa/documents/{id}/issue', { ...at(detail), body: {} })),
};
