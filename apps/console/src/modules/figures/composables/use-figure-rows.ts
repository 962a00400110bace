import { useInfiniteQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';
import type { FigureScope, FigureSet } from './use-unit-figures';

const PAGE = 20;

/** The messages behind one number, page after page. */
export function useFigureRows(filter: () => FigureScope & { readonly set: FigureSet }) {
  const query = useInfiniteQuery({
    queryKey: ['figure-rows', computed(filter)],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/staff/supervision/figures/rows', {
          params: { query: { ...filter(), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return { query, rows: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) };
}
