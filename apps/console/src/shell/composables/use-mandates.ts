import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

/** The delegations by which the reader may act for somebody today. */
export function useMandates() {
  const query = useQuery({
    queryKey: ['delegations'],
    queryFn: () => unwrap(api.GET('/api/v1/staff/me/delegations')),
  });
  return computed(() =>
    (query.data.value?.items ?? [])
      .filter((one) => one.direction === 'received' && one.state === 'in-force')
      .map((one) => ({ id: one.id, name: one.delegator.name })),
  );
}
