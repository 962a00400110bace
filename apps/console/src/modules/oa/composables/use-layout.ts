import { fetchFile, saveFile } from '@yangguang/web-kit';
import { onScopeDispose, ref, shallowRef, watch } from 'vue';

/** The real pages as the PDF engine draws them, drawn again for every version. */
export function useLayout(id: () => string, version: () => number | undefined) {
  const url = ref('');
  const error = shallowRef<unknown>(null);
  const forget = (): void => {
    if (url.value) URL.revokeObjectURL(url.value);
    url.value = '';
  };

  async function load(): Promise<void> {
    error.value = null;
    try {
      const sheet = await fetchFile(`/api/v1/staff/oa/documents/${id()}/layout.pdf`);
      forget();
      url.value = URL.createObjectURL(sheet);
    } catch (failure) {
      error.value = failure;
    }
  }

  watch([id, version], () => version() !== undefined && void load(), { immediate: true });
  onScopeDispose(forget);
  return { url, error, load };
}

export async function saveWord(id: string, name: string): Promise<void> {
  saveFile(await fetchFile(`/api/v1/staff/oa/documents/${id}/layout.docx`), name);
}
