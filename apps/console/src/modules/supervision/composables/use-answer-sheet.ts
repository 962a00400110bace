import { fetchFile } from '@yangguang/web-kit';
import { onScopeDispose, ref, shallowRef, watch } from 'vue';

/** The real answer sheet as the seal will stand on it, fetched with the reader's token. */
export function useAnswerSheet(id: () => string, wanted: () => boolean) {
  const url = ref('');
  const error = shallowRef<unknown>(null);
  const forget = (): void => {
    if (url.value) URL.revokeObjectURL(url.value);
    url.value = '';
  };

  async function load(): Promise<void> {
    error.value = null;
    try {
      const sheet = await fetchFile(`/api/v1/staff/cases/${id()}/answer.pdf`);
      forget();
      url.value = URL.createObjectURL(sheet);
    } catch (failure) {
      error.value = failure;
    }
  }

  watch(
    [id, wanted],
    () => {
      forget();
      if (wanted()) void load();
    },
    { immediate: true },
  );
  onScopeDispose(forget);
  return { url, error, load };
}
