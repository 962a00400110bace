import { accessToken } from './access-token';
import { reportReachable } from './connection';
import { unreachableProblem } from './problem';

/** What sign-in, refresh, change of position and delegation all answer. */
export interface TokenAnswer {
  readonly accessToken: string;
  readonly mustChangePassword?: boolean;
}

let running: Promise<boolean> | undefined;

async function exchange(): Promise<boolean> {
  let answer: Response;
  try {
    answer = await fetch('/api/v1/auth/refresh', { method: 'POST', credentials: 'same-origin' });
  } catch {
    reportReachable(false);
    throw unreachableProblem();
  }
  if (answer.status >= 500) {
    reportReachable(false);
    throw unreachableProblem();
  }
  reportReachable(true);
  if (!answer.ok) {
    accessToken.set(null);
    return false;
  }
  const body = (await answer.json()) as TokenAnswer;
  accessToken.set(body.accessToken);
  return true;
}

/**
 * Trades the refresh cookie for a new access token; false when the session has ended.
 * The cookie rotates and its reuse ends the session, so two tabs must never trade at once:
 * within a tab the running trade is shared, across tabs a Web Lock queues them where the browser has one.
 */
export function renewToken(): Promise<boolean> {
  // Plain http has no locks, nor has a test.
  const locks = 'navigator' in globalThis ? (navigator.locks as LockManager | undefined) : undefined;
  running ??= (locks ? locks.request('yangguang.refresh', exchange) : exchange()).finally(() => {
    running = undefined;
  });
  return running;
}
