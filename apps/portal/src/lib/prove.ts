import { ProofSearch, type Challenge } from './proof-search';

interface Report {
  readonly tried: number;
  readonly answer: string | null;
}
type Tell = (tried: number) => void;

/** How long the page may stand still where there is no worker, in milliseconds. */
const SLICE = 12;

async function inWorker(challenge: Challenge, tell: Tell, signal: AbortSignal): Promise<string> {
  const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
  return await new Promise<string>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Stopped')));
    worker.onerror = () => reject(new Error('No worker'));
    worker.onmessage = ({ data }: MessageEvent<Report>) =>
      data.answer === null ? tell(data.tried) : resolve(data.answer);
    worker.postMessage(challenge);
  }).finally(() => worker.terminate());
}

/** For browsers that give no worker: a little at a time, so that the page still answers. */
async function inSlices(challenge: Challenge, tell: Tell, signal: AbortSignal): Promise<string> {
  const search = new ProofSearch(challenge);
  for (;;) {
    for (const end = performance.now() + SLICE; performance.now() < end;) {
      const answer = search.next(256);
      if (answer !== null) return answer;
    }
    tell(search.tried);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) throw new Error('Stopped');
  }
}

/**
 * Solves a challenge; answers what goes back in the header.
 *
 * @param onShare how likely it is to be found by now, 0 to 1
 * @param signal ends it; the promise is then rejected
 */
export async function prove(
  challenge: Challenge,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const tell: Tell = (tried) => onShare(1 - Math.exp(-tried / 2 ** challenge.bits));
  const answer = await inWorker(challenge, tell, signal).catch(() => {
    if (signal.aborted) throw new Error('Stopped');
    return inSlices(challenge, tell, signal);
  });
  return `${challenge.challenge}:${answer}`;
}
