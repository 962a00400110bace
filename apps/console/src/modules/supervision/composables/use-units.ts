import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { computed } from 'vue';
import { unitOption } from '../../../common/unit-option';

/** The units that a message can go to, with what they are found by: name, short name, pinyin. */
export function useUnits() {
  const query = useQuery({
    queryKey: ['public-units'],
    queryFn: () => unwrap(api.GET('/api/v1/public/units')),
    staleTime: 300_000,
  });
  const units = computed(() => query.data.value?.items ?? []);
  const options = computed(() => units.value.map(unitOption));
  return { query, units, options };
}
