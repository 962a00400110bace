import { useQuery } from '@tanstack/vue-query';
import { api, unwrap } from '@yangguang/web-kit';
import { refDebounced } from '@vueuse/core';
import { computed } from 'vue';
import type { DraftFields } from './use-draft-editor';

/** Long enough for a sentence to be finished. In milliseconds. */
const REST = 900;
/** Shorter texts are beginnings: to find fault with them helps nobody. */
const SHORTEST = 10;

/** Whether what is being written answers anything, asked again whenever the writer rests. */
export function useAnswerCheck(id: string, values: DraftFields) {
  const written = computed(() => JSON.stringify(values));
  const rested = refDebounced(written, REST);
  const query = useQuery({
    queryKey: ['answer-check', id, rested],
    queryFn: () => {
      const { outcome, ...texts } = JSON.parse(rested.value) as DraftFields;
      if (outcome === '') throw new Error('Asked without an outcome');
      return unwrap(
        api.POST('/api/v1/staff/cases/{id}/check-answer', {
          params: { path: { id } },
          body: { outcome, ...texts },
        }),
      );
    },
    enabled: () => values.outcome !== '' && values.text.trim().length >= SHORTEST,
    placeholderData: (before) => before,
    retry: false,
    gcTime: 0,
  });
  const checked = computed(() => values.outcome !== '' && values.text.trim().length >= SHORTEST);
  const findings = computed(() => (checked.value ? (query.data.value?.findings ?? []) : []));
  return { findings, clean: computed(() => checked.value && query.data.value?.findings.length === 0) };
}
