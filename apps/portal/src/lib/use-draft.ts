import { onBeforeUnmount, onMounted, reactive, ref, watch } from 'vue';
import { draftFrom, emptyDraft, worthKeeping, type MessageDraft } from './message-draft';
import { storage } from './storage';

const KEY = 'yangguang.draft';
/** A week: long enough to come back to, short enough for a computer that others use. */
const KEPT_FOR = 7 * 86_400_000;
const PAUSE = 400;

/** The draft of a message: kept on this device while it is typed, cleared on request, and the clearing undone. */
export function useDraft() {
  const local = storage('local');
  const draft = reactive<MessageDraft>(emptyDraft());
  const savedAt = ref<string | null>(null);
  /** When the draft that was found on entering had been kept; null when there was none. */
  const foundFrom = ref<string | null>(null);
  const cleared = ref<MessageDraft | null>(null);
  const off = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function save(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!worthKeeping(draft)) {
      local.remove(KEY);
      savedAt.value = null;
      return;
    }
    const at = new Date().toISOString();
    off.value = !local.write(KEY, { at, draft });
    savedAt.value = off.value ? null : at;
  }

  function forget(): void {
    clearTimeout(timer);
    timer = undefined;
    local.remove(KEY);
    savedAt.value = null;
    foundFrom.value = null;
  }

  function clear(): void {
    cleared.value = draftFrom(JSON.parse(JSON.stringify(draft)));
    Object.assign(draft, emptyDraft());
    forget();
  }

  function undo(): void {
    if (cleared.value) Object.assign(draft, cleared.value);
    cleared.value = null;
  }

  // Leaving the page within the pause must not lose the last words.
  const saveNow = (): void => {
    if (timer) save();
  };

  onMounted(() => {
    const stored = local.read(KEY) as { at?: string; draft?: unknown } | null;
    if (stored?.at && Date.now() - Date.parse(stored.at) < KEPT_FOR) {
      Object.assign(draft, draftFrom(stored.draft));
      foundFrom.value = stored.at;
    } else {
      local.remove(KEY);
    }
    watch(draft, () => {
      if (worthKeeping(draft)) cleared.value = null;
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    });
    addEventListener('pagehide', saveNow);
  });
  onBeforeUnmount(() => {
    saveNow();
    removeEventListener('pagehide', saveNow);
  });

  return { draft, savedAt, foundFrom, cleared, off, clear, undo, forget };
}
