import { describe, expect, it } from '@jest/globals';
import { admitAttempt, lockAfterFailure, type FailureCount } from './lockout';
import { DEFAULT_IDENTITY_SETTINGS } from './settings';

const rules = DEFAULT_IDENTITY_SETTINGS.lockout;
const start = new Date('2026-11-23T01:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

function failTimes(times: number, at = start): FailureCount | undefined {
  let count: FailureCount | undefined;
  for (let i = 0; i < times; i += 1) {
    const admission = admitAttempt(count, at, rules);
    if (!admission.admitted) throw new Error('not admitted');
    count = lockAfterFailure(admission.count, at, rules);
  }
  return count;
}

describe('the lock on a user name', () => {
  it('closes with the fifth failure and opens after thirty minutes, counting anew', () => {
    expect(failTimes(4)?.lockedUntil).toBeNull();
    const locked = failTimes(5);
    expect(admitAttempt(locked, later(29), rules)).toEqual({ admitted: false, retryAfter: 60 });
    expect(admitAttempt(locked, later(30), rules)).toMatchObject({ admitted: true, count: { failures: 1 } });
  });

  it('forgets old failures that never became a lock', () => {
    expect(admitAttempt(failTimes(4), later(30), rules)).toMatchObject({
      admitted: true,
      count: { failures: 1 },
    });
    expect(admitAttempt(failTimes(4), later(29), rules)).toMatchObject({
      admitted: true,
      count: { failures: 5 },
    });
  });

  it('admits no more guesses at once than may fail, without locking for them', () => {
    const inFlight: FailureCount = { failures: 5, countedSince: start, lockedUntil: null };
    expect(admitAttempt(inFlight, start, rules)).toEqual({ admitted: false, retryAfter: 1 });
  });
});
