import { accessToken } from './access-token';
import { reportReachable } from './connection';
import { language } from './language';
import { unreachableProblem } from './problem';
import { randomId } from './random-id';
import { renewToken } from './renew-token';

const sessionEndedHandlers = new Set<() => void>();

/** Runs when the server no longer knows the session: the shell asks to sign in again, in place. */
export function onSessionEnded(handler: () => void): () => void {
  sessionEndedHandlers.add(handler);
  return () => sessionEndedHandlers.delete(handler);
}

function dress(request: Request): Request {
  request.headers.set('Accept-Language', language.value);
  const token = accessToken.get();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', randomId());
  }
  return request;
}

async function go(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request);
    reportReachable(![502, 503, 504].includes(answer.status));
    return answer;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    reportReachable(false);
    throw unreachableProblem();
  }
}

/**
 * The fetch under the console's client: token, language and idempotency key on every request; an expired
 * token is renewed once and the request sent again with the same key, so nothing is done twice.
 */
export async function staffFetch(request: Request): Promise<Response> {
  const signingIn = new URL(request.url).pathname.startsWith('/api/v1/auth/');
  dress(request);
  const again = signingIn ? undefined : request.clone();
  const answer = await go(request);
  if (answer.status !== 401 || !again) return answer;
  if (await renewToken()) return go(dress(again));
  for (const handler of sessionEndedHandlers) handler();
  return answer;
}
