import { useQuery } from '@tanstack/vue-query';
import { api, localDate, unwrap, useSession } from '@yangguang/web-kit';
import { computed } from 'vue';

/** The delegations by which the reader may act for somebody today. */
export function useMandates() {
  const session = useSession();
  const query = useQuery({
    queryKey: ['delegations'],
    queryFn: () => unwrap(api.GET('/api/v1/staff/me/delegations')),
  });
  return computed(() => {
    const today = localDate(new Date());
    return (query.data.value?.items ?? [])
      .filter((one) => one.toPersonId === session.me?.person.id && one.from <= today && today <= one.until)
      .map((one) => ({ id: one.id, name: one.fromPersonName }));
  });
}
