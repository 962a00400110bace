import { ref, shallowRef } from 'vue';
import type { ReceiptCheck } from '../api/types';
import { usePortal } from '../app/page-state';
import { useTexts } from '../app/texts';
import { plainHash } from './plain-hash';
import { problemText } from './problem-text';

/** Asks whether number and fingerprint of a receipt belong together. */
export function useReceiptCheck(startNumber: string) {
  const { api } = usePortal();
  const texts = useTexts();
  const number = ref(startNumber);
  const hash = ref('');
  const errors = ref<Readonly<Record<string, string>>>({});
  const failure = ref('');
  const busy = ref(false);
  const result = shallowRef<(ReceiptCheck & { number: string }) | null>(null);

  async function check(): Promise<void> {
    if (busy.value) return;
    result.value = null;
    failure.value = '';
    const typed = { number: number.value.trim().toUpperCase(), hash: plainHash(hash.value) };
    errors.value = {
      ...(typed.number ? {} : { number: texts.t('proof.check.error.number') }),
      ...(typed.hash ? {} : { hash: texts.t('proof.check.error.hash') }),
    };
    if (Object.keys(errors.value).length > 0) return;
    busy.value = true;
    try {
      result.value = { ...(await api.checkReceipt(typed.number, typed.hash)), number: typed.number };
    } catch (problem) {
      failure.value = problemText(problem, texts);
    } finally {
      busy.value = false;
    }
  }

  return { number, hash, errors, failure, busy, result, check };
}
