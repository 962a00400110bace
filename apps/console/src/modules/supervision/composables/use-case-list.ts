import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query';
import type { paths } from '@yangguang/api-client';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

export type CaseFilter = Omit<
  NonNullable<paths['/api/v1/staff/cases']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;

const PAGE = 50;

/** A list of cases, page after page by cursor. */
export function useCaseList(filter: () => CaseFilter) {
  const query = useInfiniteQuery({
    queryKey: ['cases', computed(filter)],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/staff/cases', {
          params: { query: { ...filter(), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  return { query, rows: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) };
}
