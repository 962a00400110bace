import { useInfiniteQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

const PAGE = 50;

/** The record of sign-ins, the newest first. */
export function useAttempts() {
  const query = useInfiniteQuery({
    queryKey: ['sign-in-attempts'],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/v1/staff/sign-in-attempts', {
          params: { query: { limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return { query, rows: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) };
}
