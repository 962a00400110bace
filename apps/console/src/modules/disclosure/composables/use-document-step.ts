import { useMutation, useQueryClient } from '@tanstack/vue-query';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import type { DocumentBody, DocumentDetail, FormBody } from '../types';

interface Seen {
  readonly id: string;
  /** The version that the person saw; the server refuses a step on another one. */
  readonly version: number;
}

/** One step of a document: sends it, shows the new one at once and lets every list be read again. */
function useStep<B>(send: (step: Seen & { readonly body: B }) => Promise<DocumentDetail>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (detail) => {
      client.setQueryData(['document', detail.id], detail);
      void client.invalidateQueries({ queryKey: ['documents'] });
    },
    onError: (_error, { id }) => void client.invalidateQueries({ queryKey: ['document', id] }),
  });
}

const seen = ({ id, version }: Seen) => ({ params: { path: { id }, header: ifMatch(version) } });

export const useSaveDocument = () =>
  useStep<DocumentBody>(({ body, ...at }) =>
    unwrap(api.PUT('/api/v1/staff/documents/{id}', { ...seen(at), body })),
  );

/** A form is saved at the address of its kind. */
export const useSaveForm = () =>
  useStep<FormBody>(({ body, ...at }) =>
    body.form === 'service-item'
      ? unwrap(api.PUT('/api/v1/staff/service-items/{id}', { ...seen(at), body: body.content }))
      : unwrap(api.PUT('/api/v1/staff/unit-profiles/{id}', { ...seen(at), body: body.content })),
  );

export const useReviseDocument = () =>
  useStep<null>((at) => unwrap(api.POST('/api/v1/staff/documents/{id}/revise', seen(at))));

export const useIgnoreFinding = () =>
  useStep<{ readonly findingId: string; readonly reason: string }>(({ body, id, version }) =>
    unwrap(
      api.POST('/api/v1/staff/documents/{id}/findings/{findingId}/ignore', {
        params: { path: { id, findingId: body.findingId }, header: ifMatch(version) },
        body: { reason: body.reason },
      }),
    ),
  );

/** The steps that take a few words with them. */
export const useWordedStep = () =>
  useStep<{ readonly intent: string; readonly words: string }>(({ body: { intent, words }, ...at }) => {
    const opinion = { ...seen(at), body: words ? { opinion: words } : {} };
    const reason = { ...seen(at), body: { reason: words } };
    switch (intent) {
      case 'submit':
        return unwrap(
          api.POST('/api/v1/staff/documents/{id}/submit', { ...seen(at), body: { nonSecret: true } }),
        );
      case 'approve-first':
        return unwrap(api.POST('/api/v1/staff/documents/{id}/first-review', opinion));
      case 'approve-second':
        return unwrap(
          api.POST('/api/v1/staff/documents/{id}/second-review', {
            ...seen(at),
            body: { secrecyChecked: true, secrecyNote: words },
          }),
        );
      case 'publish':
        return unwrap(api.POST('/api/v1/staff/documents/{id}/publish', opinion));
      case 'send-back':
        return unwrap(api.POST('/api/v1/staff/documents/{id}/send-back', reason));
      case 'withdraw':
        return unwrap(api.POST('/api/v1/staff/documents/{id}/withdraw', reason));
      case 'remove':
        return unwrap(api.POST('/api/v1/staff/documents/{id}/remove', reason));
      default:
        return Promise.reject(new Error(`No step ${intent}`));
    }
  });
