import { useInfiniteQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

/** The register: who used the seal on what, the newest first. */
export function useSealUses(id: () => string | undefined) {
  const query = useInfiniteQuery({
    queryKey: ['seal-uses', id],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/v1/staff/seals/{id}/uses', {
          params: {
            path: { id: id() ?? '' },
            query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: () => Boolean(id()),
  });
  return { query, uses: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) };
}
