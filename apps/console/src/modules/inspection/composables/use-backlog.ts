import { useInfiniteQuery, useQuery } from '@tanstack/vue-query';
import type { paths, Schemas } from '@yangguang/api-client';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

export type Backlog = Schemas['BacklogResponse'];
export type BacklogFilter = Omit<
  NonNullable<paths['/api/v1/staff/supervision/backlog/rows']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;

const PAGE = 20;

/** What lies open: how old, how late, at whom. */
export function useBacklog() {
  return useQuery({
    queryKey: ['backlog'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/staff/supervision/backlog', { signal })),
    refetchInterval: 300_000,
  });
}

/** The cases behind one number, page after page. */
export function useBacklogRows(filter: () => BacklogFilter) {
  const query = useInfiniteQuery({
    queryKey: ['backlog', 'rows', computed(filter)],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/staff/supervision/backlog/rows', {
          params: { query: { ...filter(), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return { query, rows: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) };
}
