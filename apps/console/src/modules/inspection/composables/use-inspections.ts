import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';
import type { InspectionQueue } from '../types';

export interface InspectionFilter {
  readonly queue: InspectionQueue;
  readonly unit?: string;
  readonly caseId?: string;
}

const PAGE = 50;

/** Inspection orders, page after page. */
export function useInspections(filter: () => InspectionFilter, enabled: () => boolean = () => true) {
  const query = useInfiniteQuery({
    queryKey: ['inspections', computed(filter)],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/staff/inspections', {
          params: { query: { ...filter(), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    enabled,
  });
  return { query, rows: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) };
}

/** How each unit explained itself. */
export function useUnitInspections() {
  return useQuery({
    queryKey: ['inspections', 'units'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/staff/inspections/units', { signal })),
  });
}
