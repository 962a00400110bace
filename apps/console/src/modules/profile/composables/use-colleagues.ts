import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

/** The people who may act for me. */
export function useColleagues() {
  const query = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => unwrap(api.GET('/api/v1/staff/me/colleagues')),
  });
  return computed(() => query.data.value?.items ?? []);
}
