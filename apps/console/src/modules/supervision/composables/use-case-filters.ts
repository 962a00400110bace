import { useUrlState } from '@yangguang/web-kit';
import { refDebounced } from '@vueuse/core';
import type { CaseFilter } from './use-case-list';

const FIELDS = { queue: 'all', state: '', kind: '', category: '', unit: '', due: '', q: '' } as const;

/** The list's filters: in the address, checked by the server, words after a short rest. */
export function useCaseFilters(fixedQueue: () => CaseFilter['queue'] | undefined) {
  const { state, reset, changed } = useUrlState<Record<keyof typeof FIELDS, string>>(FIELDS);
  const words = refDebounced(state.q, 250);
  const filter = (): CaseFilter => {
    const chosen = {
      state: state.state.value,
      kind: state.kind.value,
      category: state.category.value,
      unit: state.unit.value,
      due: state.due.value,
      q: words.value.trim(),
    };
    return {
      queue: fixedQueue() ?? state.queue.value,
      ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== '')),
    } as CaseFilter;
  };
  return { state, reset, changed, filter };
}
