import { computed, ref } from 'vue';

/** How long to wait between two questions to a server that does not answer, in milliseconds. */
const PROBE_EVERY = 4000;

const reachable = ref(true);
const lostAt = ref<Date | null>(null);
const recoveryHandlers = new Set<() => void>();
let probe: ReturnType<typeof setTimeout> | undefined;

async function ask(): Promise<void> {
  try {
    const answer = await fetch('/health/live', { cache: 'no-store' });
    reportReachable(answer.status < 500);
  } catch {
    reportReachable(false);
  }
}

/** Called with the fate of every request; a lost connection is probed until the server answers. */
export function reportReachable(answered: boolean): void {
  clearTimeout(probe);
  if (!answered) {
    if (reachable.value) lostAt.value = new Date();
    reachable.value = false;
    probe = setTimeout(() => void ask(), PROBE_EVERY);
    return;
  }
  const recovered = !reachable.value;
  reachable.value = true;
  lostAt.value = null;
  if (recovered) for (const handler of recoveryHandlers) handler();
}

/** Runs whenever the server answers again after having been lost; returns the way to stop. */
export function onRecovery(handler: () => void): () => void {
  recoveryHandlers.add(handler);
  return () => recoveryHandlers.delete(handler);
}

export function useConnection() {
  return { online: computed(() => reachable.value), lostAt: computed(() => lostAt.value), retry: ask };
}
