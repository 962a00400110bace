import { readLocal, writeLocal } from '@yangguang/web-kit';
import { ref } from 'vue';
import { keepView, type SavedView } from '../model/saved-views';

const KEY = 'yangguang.views.cases';

/** Filters that the reader has given a name, kept in this browser. */
export function useSavedViews() {
  const kept = readLocal(KEY);
  const views = ref<SavedView[]>(Array.isArray(kept) ? (kept as SavedView[]) : []);
  const set = (next: SavedView[]): void => {
    views.value = next;
    writeLocal(KEY, next);
  };
  return {
    views,
    keep: (name: string, query: string) => set(keepView(views.value, { name, query })),
    forget: (name: string) => set(views.value.filter((view) => view.name !== name)),
  };
}
