import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';
import type { DocumentState } from '../types';

const PAGE = 50;

/** Documents of one's reach, page after page by cursor. */
export function useDocuments(state: () => string) {
  const query = useInfiniteQuery({
    queryKey: ['documents', computed(state)],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/staff/documents', {
          params: {
            query: {
              limit: PAGE,
              ...(state() ? { state: state() as DocumentState } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  return { query, rows: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) };
}
