import { keepPreviousData, useQuery } from '@tanstack/vue-query';
import { api, unwrap, useSession } from '@yangguang/web-kit';
import { refDebounced } from '@vueuse/core';
import { computed, type Ref } from 'vue';

/** Cases whose number or words match what is typed, once the fingers rest. */
export function useCaseSearch(typed: Ref<string>, active: () => boolean) {
  const session = useSession();
  const q = refDebounced(
    computed(() => typed.value.trim()),
    200,
  );
  const enabled = computed(() => active() && q.value.length > 1 && session.may('supervision.case.read'));
  const query = useQuery({
    queryKey: ['case-search', q],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/staff/cases', { params: { query: { queue: 'all', q: q.value, limit: 8 } }, signal }),
      ),
    enabled,
    placeholderData: keepPreviousData,
  });
  return {
    found: computed(() => (enabled.value ? (query.data.value?.items ?? []) : [])),
    settled: computed(() => enabled.value && !query.isFetching.value),
  };
}
