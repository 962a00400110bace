import { onMounted, ref, type Ref } from 'vue';

/** False until scripts run: a form that needs them cannot be sent before, and nothing in it gets lost. */
export function useReady(): Ref<boolean> {
  const ready = ref(false);
  onMounted(() => (ready.value = true));
  return ready;
}
