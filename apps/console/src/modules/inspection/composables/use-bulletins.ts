import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, ifMatch, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

export type Bulletin = Schemas['BulletinResponse'];
export type BulletinIntent = Schemas['BulletinActionResponse']['intent'];
export type BulletinFigure = Schemas['BulletinFigure'];

/** Bulletins, newest month first. */
export function useBulletins() {
  const query = useInfiniteQuery({
    queryKey: ['bulletins'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/staff/bulletins', {
          params: { query: { limit: 24, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return { query, rows: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) };
}

/** One bulletin with its figures and what its reader may do. */
export function useBulletin(id: () => string) {
  return useQuery({
    queryKey: ['bulletin', id],
    queryFn: () => unwrap(api.GET('/api/v1/staff/bulletins/{id}', { params: { path: { id: id() } } })),
  });
}

/** 起草 */
export function useDraftBulletin() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (month: string) => unwrap(api.POST('/api/v1/staff/bulletins', { body: { month } })),
    onSuccess: (bulletin) => {
      client.setQueryData(['bulletin', bulletin.id], bulletin);
      void client.invalidateQueries({ queryKey: ['bulletins'] });
    },
  });
}

export type BulletinStep =
  | { readonly intent: 'edit'; readonly words: string }
  | { readonly intent: 'sign-off' }
  | { readonly intent: 'reopen'; readonly reason: string }
  | { readonly intent: 'issue' }
  | ({ readonly intent: 'correct' } & Schemas['CorrectBulletinRequest']);

function send({ id, version }: Bulletin, step: BulletinStep): Promise<Bulletin> {
  const params = { path: { id }, header: ifMatch(version) };
  switch (step.intent) {
    case 'edit':
      return unwrap(api.POST('/api/v1/staff/bulletins/{id}/edit', { params, body: { words: step.words } }));
    case 'sign-off':
      return unwrap(api.POST('/api/v1/staff/bulletins/{id}/sign-off', { params }));
    case 'reopen':
      return unwrap(
        api.POST('/api/v1/staff/bulletins/{id}/reopen', { params, body: { reason: step.reason } }),
      );
    case 'issue':
      return unwrap(api.POST('/api/v1/staff/bulletins/{id}/issue', { params }));
    case 'correct': {
      const { unitId, figure, becomes, reason } = step;
      const body = { unitId, figure, becomes, reason };
      return unwrap(api.POST('/api/v1/staff/bulletins/{id}/correct', { params, body }));
    }
  }
}

/** One step of a bulletin: shows what came of it at once and lets the list be read again. */
export function useBulletinStep(bulletin: () => Bulletin) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: BulletinStep) => send(bulletin(), step),
    onSuccess: (fresh) => {
      client.setQueryData(['bulletin', fresh.id], fresh);
      void client.invalidateQueries({ queryKey: ['bulletins'] });
    },
    onError: () => void client.invalidateQueries({ queryKey: ['bulletin', bulletin().id] }),
  });
}
