import { onMounted, ref, watch, type Ref } from 'vue';
import { storage } from './storage';

/** What somebody has already put together for a matter; kept in this browser and nowhere else. */
export function useChecklist(id: () => string): Ref<string[]> {
  const ticked = ref<string[]>([]);
  const key = (): string => `guide.${id()}`;
  const load = (): void => {
    const kept = storage('local').read(key());
    ticked.value = Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  };
  onMounted(() => {
    load();
    watch(id, load);
    watch(ticked, (names) => void storage('local').write(key(), names));
  });
  return ticked;
}
