import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

/** Why a message may be refused, each with the channel that is the right one. */
export function useRefusalReasons() {
  const query = useQuery({
    queryKey: ['refusal-reasons'],
    queryFn: () => unwrap(api.GET('/api/v1/staff/cases/refusal-reasons')),
    staleTime: Infinity,
  });
  return computed(() => query.data.value?.items ?? []);
}
