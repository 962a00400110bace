import { useInfiniteQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';
import type { FigureScope } from './use-unit-figures';

const PAGE = 20;

/** The working days on which units looked at their boards, page after page. */
export function useLookedDays(scope: () => FigureScope) {
  const query = useInfiniteQuery({
    queryKey: ['looked-days', computed(scope)],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/staff/supervision/figures/looked-days', {
          params: { query: { ...scope(), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return { query, rows: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) };
}
