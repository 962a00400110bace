import type { IdentitySettings } from './settings';

/** Failed sign-ins of one user name, known or not: an unknown name is treated exactly alike. */
export interface FailureCount {
  readonly failures: number;
  readonly countedSince: Date;
  readonly lockedUntil: Date | null;
}

export type Admission =
  | { readonly admitted: true; readonly count: FailureCount }
  | { readonly admitted: false; readonly retryAfter: number };

/**
 * Asked before the password is looked at. An attempt is counted when it begins and taken back when it
 * succeeds, so that many guesses sent at once can't pass before the first of them is counted.
 */
export function admitAttempt(
  count: FailureCount | undefined,
  now: Date,
  rules: IdentitySettings['lockout'],
): Admission {
  const open =
    count && !windowOver(count, now, rules) ? count : { failures: 0, countedSince: now, lockedUntil: null };
  if (open.lockedUntil && open.lockedUntil > now) {
    return { admitted: false, retryAfter: Math.ceil((open.lockedUntil.getTime() - now.getTime()) / 1000) };
  }
  // The others are still being checked: neither a failure nor a lock, only "not so many at once".
  if (open.failures >= rules.failures) return { admitted: false, retryAfter: 1 };
  return { admitted: true, count: { ...open, failures: open.failures + 1 } };
}

/** After an admitted attempt has failed: the last one allowed locks the name. */
export function lockAfterFailure(
  count: FailureCount,
  now: Date,
  rules: IdentitySettings['lockout'],
): FailureCount {
  if (count.failures < rules.failures) return count;
  return { ...count, lockedUntil: new Date(now.getTime() + rules.minutes * 60_000) };
}

function windowOver(count: FailureCount, now: Date, rules: IdentitySettings['lockout']): boolean {
  if (count.lockedUntil) return count.lockedUntil <= now;
  return now.getTime() - count.countedSince.getTime() >= rules.minutes * 60_000;
}
