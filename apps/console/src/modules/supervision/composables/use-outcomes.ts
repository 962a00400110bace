import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

/** What can come of a matter, and what each outcome must say besides the text. */
export function useOutcomes() {
  const query = useQuery({
    queryKey: ['outcomes'],
    queryFn: () => unwrap(api.GET('/api/v1/staff/cases/outcomes')),
    staleTime: Infinity,
  });
  return computed(() => query.data.value?.items ?? []);
}
