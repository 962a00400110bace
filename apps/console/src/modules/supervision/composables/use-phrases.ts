import { readLocal, writeLocal } from '@yangguang/web-kit';
import { computed, ref } from 'vue';
import { useTexts } from '../../../common/use-texts';

const KEY = 'yangguang.phrases';
const kept = readLocal(KEY);
const own = ref<string[]>(
  Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [],
);

/** A leader's usual words: three that come with the console, and their own. */
export function usePhrases() {
  const { t } = useTexts();
  const phrases = computed(() => [
    ...new Set([
      t('supervision.sign.phrase1'),
      t('supervision.sign.phrase2'),
      t('supervision.sign.phrase3'),
      ...own.value,
    ]),
  ]);

  function keep(phrase: string): void {
    const words = phrase.trim();
    if (!words || phrases.value.includes(words)) return;
    own.value = [...own.value, words].slice(-12);
    writeLocal(KEY, own.value);
  }
  return { phrases, keep };
}
