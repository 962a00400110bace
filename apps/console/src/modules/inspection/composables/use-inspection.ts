import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import type { InspectionDetail, InspectionIntent } from '../types';

/** One order with its questions and what its reader may do. */
export function useInspection(id: () => string) {
  return useQuery({
    queryKey: ['inspection', id],
    queryFn: () => unwrap(api.GET('/api/v1/staff/inspections/{id}', { params: { path: { id: id() } } })),
  });
}

export interface InspectionWords {
  readonly intent: InspectionIntent;
  readonly words: string;
  readonly finding?: Schemas['InspectionFinding'];
}

function send({ id, version }: InspectionDetail, { intent, words, finding }: InspectionWords) {
  const params = { path: { id }, header: ifMatch(version) };
  switch (intent) {
    case 'explain':
      return unwrap(api.POST('/api/v1/staff/inspections/{id}/explain', { params, body: { text: words } }));
    case 'ask-again':
      return unwrap(
        api.POST('/api/v1/staff/inspections/{id}/ask-again', { params, body: { question: words } }),
      );
    case 'close':
      return unwrap(
        api.POST('/api/v1/staff/inspections/{id}/close', {
          params,
          body: { finding: finding ?? 'justified', text: words },
        }),
      );
    case 'close-unexplained':
      return unwrap(
        api.POST('/api/v1/staff/inspections/{id}/close-unexplained', { params, body: { text: words } }),
      );
    case 'withdraw':
      return unwrap(api.POST('/api/v1/staff/inspections/{id}/withdraw', { params, body: { reason: words } }));
  }
}

/** One step of an order: shows what came of it at once and lets lists be read again. */
export function useInspectionStep(detail: () => InspectionDetail) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (words: InspectionWords): Promise<InspectionDetail> => send(detail(), words),
    onSuccess: (fresh) => {
      client.setQueryData(['inspection', fresh.id], fresh);
      void client.invalidateQueries({ queryKey: ['inspections'] });
      void client.invalidateQueries({ queryKey: ['case', fresh.caseId] });
    },
    onError: () => void client.invalidateQueries({ queryKey: ['inspection', detail().id] }),
  });
}

export interface Order {
  readonly caseId: string;
  readonly version: number;
  readonly body: Schemas['OrderInspectionRequest'];
}

/** 下督办单 */
export function useOrderInspection() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ caseId, version, body }: Order) =>
      unwrap(
        api.POST('/api/v1/staff/cases/{id}/inspections', {
          params: { path: { id: caseId }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: (order) => {
      void client.invalidateQueries({ queryKey: ['inspections'] });
      void client.invalidateQueries({ queryKey: ['case', order.caseId] });
    },
  });
}
