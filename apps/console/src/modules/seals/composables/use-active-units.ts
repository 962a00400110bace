import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

/** Units that may get a seal. */
export function useActiveUnits() {
  const query = useQuery({
    queryKey: ['active-units'],
    queryFn: () =>
      unwrap(api.GET('/api/v1/staff/units', { params: { query: { active: true, limit: 100 } } })),
  });
  return computed(() => query.data.value?.items ?? []);
}
