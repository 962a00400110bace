import { useShortcuts } from '@yangguang/web-kit';
import { computed, nextTick, ref, watch } from 'vue';
import { useTexts } from './use-texts';

/** J and K through a list: which row the keyboard is on, kept in sight, still there after a refetch. */
export function useRowCursor(
  ids: () => readonly string[],
  open: (id: string) => void,
  openLabel: () => string,
) {
  const { t } = useTexts();
  const current = ref('');
  watch(
    ids,
    (list, before) => {
      if (list.includes(current.value)) return;
      const was = before?.indexOf(current.value) ?? -1;
      current.value = list[Math.min(Math.max(was, 0), list.length - 1)] ?? '';
    },
    { immediate: true },
  );

  function move(step: number): void {
    const list = ids();
    const next = list[Math.min(Math.max(list.indexOf(current.value) + step, 0), list.length - 1)];
    if (next === undefined) return;
    current.value = next;
    void nextTick(() => document.getElementById(`row-${next}`)?.scrollIntoView({ block: 'nearest' }));
  }

  const any = computed(() => ids().length > 0);
  useShortcuts(() => [
    { keys: 'j', label: t('shared.keys.down'), run: () => move(1), enabled: any.value },
    { keys: 'k', label: t('shared.keys.up'), run: () => move(-1), enabled: any.value },
    { keys: 'Enter', label: openLabel(), run: () => open(current.value), enabled: any.value },
  ]);
  return { current, move };
}
