import { onMounted, ref, shallowRef } from 'vue';
import { ApiProblem } from '../api/problem';
import type { TrackedMessage } from '../api/types';
import { usePortal } from '../app/page-state';
import { useTexts } from '../app/texts';
import { credentialsOnce } from './handover';
import { problemText } from './problem-text';

/** Ten digits, whatever they were typed with. */
export function plainCode(text: string): string {
  return text.normalize('NFKC').replace(/[\s\-–—]/g, '');
}

/** Looks up a message by number and code. Both stay in memory, never in the address or on the device. */
export function useTracking(startNumber: string) {
  const { api } = usePortal();
  const texts = useTexts();
  const number = ref(startNumber);
  const code = ref('');
  const message = shallowRef<TrackedMessage | null>(null);
  const errors = ref<{ id: 'number' | 'code'; text: string }[]>([]);
  const round = ref(0);
  const failure = ref<string | null>(null);
  const busy = ref(false);
  const freshAt = ref<string | null>(null);

  function check(): boolean {
    errors.value = [];
    if (!number.value.trim()) errors.value.push({ id: 'number', text: texts.t('track.error.number') });
    if (!/^\d{10}$/.test(plainCode(code.value)))
      errors.value.push({ id: 'code', text: texts.t('track.error.code') });
    round.value += 1;
    return errors.value.length === 0;
  }

  async function look(): Promise<void> {
    if (busy.value) return;
    failure.value = null;
    if (!check()) return;
    busy.value = true;
    try {
      message.value = await api.lookup(number.value.trim(), plainCode(code.value));
      freshAt.value = new Date().toISOString();
    } catch (problem) {
      if (
        problem instanceof ApiProblem &&
        (problem.status === 404 || problem.status === 400 || problem.status === 422)
      ) {
        errors.value = [{ id: 'number', text: texts.t('track.error.wrong') }];
        round.value += 1;
      } else {
        failure.value = problemText(problem, texts);
      }
    } finally {
      busy.value = false;
    }
  }

  function leave(): void {
    message.value = null;
    number.value = '';
    code.value = '';
    freshAt.value = null;
  }

  onMounted(() => {
    const handed = credentialsOnce.take();
    if (!handed) return;
    number.value = handed.number;
    code.value = handed.code;
    void look();
  });

  return { number, code, message, errors, round, failure, busy, freshAt, look, leave };
}
