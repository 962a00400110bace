import { randomKey } from './random-key';
import { storage } from './storage';

/**
 * The idempotency key under which these very words are sent. Sending them again, after a lost answer or a
 * reload, carries the same key, so the county gets them once; changed words are another attempt.
 *
 * @param purpose what is sent, so that two forms do not share a key
 */
export function attemptKey(purpose: string, body: string): string {
  const session = storage('session');
  const name = `yangguang.attempt.${purpose}`;
  const last = session.read(name) as { key?: string; body?: string } | null;
  if (last?.key && last.body === body) return last.key;
  const key = randomKey();
  session.write(name, { key, body });
  return key;
}

/** The attempt came through; the next one is another. */
export function attemptDone(purpose: string): void {
  storage('session').remove(`yangguang.attempt.${purpose}`);
}
