import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';

/** Who of a unit may see a protected case, and who could be named besides. Asked anew whenever it is shown. */
export function useReaders(id: () => string, unitId: () => string) {
  const query = useQuery({
    queryKey: ['case-readers', id, unitId],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/staff/cases/{id}/readers', {
          params: { path: { id: id() }, query: { unitId: unitId() } },
        }),
      ),
    enabled: () => unitId() !== '',
    staleTime: 0,
  });
  return { query, people: computed(() => query.data.value?.people ?? []) };
}
