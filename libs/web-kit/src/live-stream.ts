import { accessToken } from './access-token';
import { renewToken } from './renew-token';
import { createEventParser, type StreamEvent } from './sse-parser';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

async function listen(
  path: string,
  onEvent: (event: StreamEvent) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const answer = await fetch(path, {
    headers: { Accept: 'text/event-stream', Authorization: `Bearer ${accessToken.get() ?? ''}` },
    cache: 'no-store',
    signal,
  });
  if (answer.status === 401) return renewToken();
  if (!answer.ok || !answer.body) return answer.status >= 500;
  const feed = createEventParser(onEvent);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return true;
    feed(value);
  }
}

/**
 * Follows a server-sent stream with the token in a header (EventSource can't send one) and comes back
 * after every loss with growing, jittered waits. Ends when the session has ended or the signal says so.
 */
export async function followStream(
  path: string,
  onEvent: (event: StreamEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  let wait = FIRST_WAIT;
  while (!signal.aborted) {
    const started = Date.now();
    const goOn = await listen(path, onEvent, signal).catch(() => true);
    if (!goOn || signal.aborted) return;
    wait = Date.now() - started > LONGEST_WAIT ? FIRST_WAIT : Math.min(wait * 2, LONGEST_WAIT);
    await new Promise((resolve) => setTimeout(resolve, wait * (0.75 + Math.random() / 2)));
  }
}
