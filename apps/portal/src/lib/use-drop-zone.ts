import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue';

/**
 * Lets files be dropped on an element. A convenience beside its button, never the only way, so the
 * element gets no role of its own.
 */
export function useDropZone(zone: Ref<HTMLElement | null>, take: (files: FileList) => void): Ref<boolean> {
  const over = ref(false);
  const enter = (event: DragEvent): void => {
    event.preventDefault();
    over.value = true;
  };
  const leave = (): void => void (over.value = false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    over.value = false;
    if (event.dataTransfer?.files.length) take(event.dataTransfer.files);
  };
  let element: HTMLElement | null = null;

  onMounted(() => {
    element = zone.value;
    element?.addEventListener('dragover', enter);
    element?.addEventListener('dragleave', leave);
    element?.addEventListener('drop', drop);
  });
  onBeforeUnmount(() => {
    element?.removeEventListener('dragover', enter);
    element?.removeEventListener('dragleave', leave);
    element?.removeEventListener('drop', drop);
  });
  return over;
}
