import { onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue';
import type { SimilarAnswer } from '../api/types';
import { usePortal } from '../app/page-state';
import type { MessageDraft } from './message-draft';
import { similarQuestion, worthAsking, type SimilarQuestion } from './similar-question';

/** A pause in typing that is longer than between two words. */
const PAUSE = 800;

/** Looks for answered messages like the draft. It is an offer: whatever goes wrong, nothing is said and nothing waits. */
export function useSimilar(draft: MessageDraft) {
  const { api } = usePortal();
  const items = shallowRef<SimilarAnswer[]>([]);
  /** The writer said that none of them helps: no more is offered for this message. */
  const dismissed = ref(false);
  let last: SimilarQuestion | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  async function ask(): Promise<void> {
    const question = similarQuestion(draft);
    if (!question) {
      last = null;
      items.value = [];
      return;
    }
    if (!worthAsking(question, last)) return;
    const { signal } = (running = new AbortController());
    try {
      items.value = (await api.similar(question, signal)).items;
    } catch {
      // Too many questions, no network: the form goes on without. One that was given up may be asked again.
      if (signal.aborted) return;
    }
    last = question;
  }

  function later(): void {
    clearTimeout(timer);
    running?.abort();
    if (!dismissed.value) timer = setTimeout(() => void ask(), PAUSE);
  }

  function dismiss(): void {
    dismissed.value = true;
    items.value = [];
  }

  onMounted(later);
  watch(() => [draft.kind, draft.title, draft.body], later);
  onBeforeUnmount(() => {
    clearTimeout(timer);
    running?.abort();
  });

  return { items, dismiss };
}
