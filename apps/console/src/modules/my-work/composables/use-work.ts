import { useQuery } from '@tanstack/vue-query';
import type { Schemas } from '@yangguang/api-client';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

export type WorkItem = Schemas['WorkItemResponse'];

/** Everything that waits for the reader, in groups, the most pressing first. */
export function useWork() {
  const query = useQuery({
    queryKey: ['work'],
    queryFn: () => unwrap(api.GET('/api/v1/staff/work')),
    refetchInterval: 120_000,
  });
  const groups = computed(() => (query.data.value?.groups ?? []).filter((group) => group.items.length > 0));
  const counts = computed(() =>
    Object.fromEntries((query.data.value?.groups ?? []).map((group) => [group.key, group.items.length])),
  );
  return { query, groups, counts };
}
