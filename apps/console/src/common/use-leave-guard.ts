import { useUnsavedGuard } from '@yangguang/web-kit';
import { ref, type Ref } from 'vue';

/** The question before unsaved work is left, and its two answers. */
export function useLeaveGuard(dirty: Readonly<Ref<boolean>>) {
  const asking = ref(false);
  let settle: ((leave: boolean) => void) | undefined;

  useUnsavedGuard(
    dirty,
    () =>
      new Promise<boolean>((resolve) => {
        settle?.(false);
        settle = resolve;
        asking.value = true;
      }),
  );
  function answer(leave: boolean): void {
    asking.value = false;
    settle?.(leave);
    settle = undefined;
  }
  return { asking, answer };
}

export type LeaveGuard = ReturnType<typeof useLeaveGuard>;
