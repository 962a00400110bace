import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

export const DELIVERY_STATES = ['waiting', 'sent', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

const PAGE = 50;

/** Mails and text messages with every attempt, the newest first. */
export function useDeliveries(state: () => DeliveryState | '') {
  const query = useInfiniteQuery({
    queryKey: ['deliveries', computed(state)],
    queryFn: ({ pageParam }) => {
      const chosen = state();
      return unwrap(
        api.GET('/api/v1/staff/deliveries', {
          params: {
            query: {
              limit: PAGE,
              ...(chosen ? { state: chosen } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      );
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  return { query, rows: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) };
}
