import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query';
import type { paths } from '@yangguang/api-client';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

type Filter = Omit<
  NonNullable<paths['/api/v1/staff/units']['get']['parameters']['query']>,
  'cursor' | 'limit'
>;

/** The county's units, page after page. */
export function useUnitList(filter: () => Filter) {
  const query = useInfiniteQuery({
    queryKey: ['units', computed(filter)],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/v1/staff/units', {
          params: { query: { ...filter(), limit: 100, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  return { query, rows: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) };
}
