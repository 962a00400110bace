import { onBeforeUnmount, ref } from 'vue';
import { ApiProblem } from '../api/problem';
import type { Challenge } from './proof-search';

/** A challenge lives ten minutes and is good once; who is asked more often than this is better told. */
const MOST_CHALLENGES = 3;

/** Sends something, and does the arithmetic when the county asks for it, without anybody pressing again. */
export function useProofOfWork() {
  /** How far it is, 0 to 1; null while nothing is computed. */
  const share = ref<number | null>(null);
  let running: AbortController | undefined;

  async function solved(challenge: Challenge): Promise<string> {
    const { signal } = (running = new AbortController());
    share.value = 0;
    try {
      const { prove } = await import('./prove');
      return await prove(challenge, (now) => (share.value = now), signal);
    } finally {
      share.value = null;
    }
  }

  /** @param send what is sent, again with the proof when one was asked for */
  async function passing<T>(send: (proof?: string) => Promise<T>): Promise<T> {
    let proof: string | undefined;
    for (let left = MOST_CHALLENGES; ; left -= 1) {
      try {
        return await send(proof);
      } catch (problem) {
        const challenge = problem instanceof ApiProblem ? problem.challenge : null;
        if (!challenge || left === 0) throw problem;
        proof = await solved(challenge);
      }
    }
  }

  const stop = (): void => running?.abort();
  onBeforeUnmount(stop);

  return { share, passing, stop };
}
