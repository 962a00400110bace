import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query';
import type { paths } from '@yangguang/api-client';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

export type PersonFilter = Omit<
  NonNullable<paths['/api/v1/staff/people']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;

/** Accounts that the reader may see, page after page. */
export function usePeople(filter: () => PersonFilter) {
  const query = useInfiniteQuery({
    queryKey: ['people', computed(filter)],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/v1/staff/people', {
          params: { query: { ...filter(), limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  return { query, rows: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) };
}
