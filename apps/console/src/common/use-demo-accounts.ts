import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

/** The demonstration county's accounts by role; empty where the county is a real one. */
export function useDemoAccounts() {
  const query = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: () => unwrap(api.GET('/api/v1/public/demo')),
    staleTime: Infinity,
  });
  return computed(() => query.data.value?.accounts ?? []);
}
