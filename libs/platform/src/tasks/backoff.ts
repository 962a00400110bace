/** Minutes to wait after the n-th failure: quick at first, then patient, about half a day in all. */
const PAUSES = [1, 5, 15, 30, 60, 120, 180, 180, 180] as const;

/** After so many attempts a period is given up: its error stays visible and the next period goes on. */
export const MOST_ATTEMPTS = PAUSES.length + 1;

/** When to try again after a failed attempt (counted from 1); nothing when it was the last. */
export function nextAttempt(attempts: number, now: Date): Date | undefined {
  const minutes = PAUSES[attempts - 1];
  return minutes === undefined ? undefined : new Date(now.getTime() + minutes * 60_000);
}
