import { onScopeDispose, type Ref } from 'vue';
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router';

/** Asks before typed work is left: inside the application with our own question, outside with the browser's. */
export function useUnsavedGuard(dirty: Readonly<Ref<boolean>>, ask: () => Promise<boolean>): void {
  const beforeUnload = (event: BeforeUnloadEvent): void => {
    if (dirty.value) event.preventDefault();
  };
  window.addEventListener('beforeunload', beforeUnload);
  onScopeDispose(() => window.removeEventListener('beforeunload', beforeUnload));
  const guard = async (): Promise<boolean> => !dirty.value || (await ask());
  onBeforeRouteLeave(guard);
  onBeforeRouteUpdate((to, from) => (to.path === from.path ? true : guard()));
}
