import { describe, expect, it } from '@jest/globals';
import { refreshVerdict, sessionState } from './session-rules';
import { DEFAULT_IDENTITY_SETTINGS } from './settings';

const rules = DEFAULT_IDENTITY_SETTINGS.session;
const start = new Date('2026-11-23T00:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

describe('a session', () => {
  it.each([
    ['just started', 0, 0, 'live'],
    ['29 minutes without a request', 29, 0, 'live'],
    ['30 minutes without a request', 30, 0, 'idle'],
    ['busy until the twelfth hour', 719, 718, 'live'],
    ['busy past the twelfth hour', 720, 719, 'expired'],
  ])('%s', (_what, now, seen, expected) => {
    expect(
      sessionState({ startedAt: start, lastSeenAt: after(seen), endedAt: null }, after(now), rules),
    ).toBe(expected);
  });

  it('stays ended', () => {
    expect(sessionState({ startedAt: start, lastSeenAt: start, endedAt: start }, start, rules)).toBe('ended');
  });
});

describe('a refresh token', () => {
  it('is good once, forgiven at once, and proof of theft later', () => {
    expect(refreshVerdict(null, after(600), rules)).toBe('rotate');
    expect(refreshVerdict(start, new Date(start.getTime() + 10_000), rules)).toBe('second-tab');
    expect(refreshVerdict(start, new Date(start.getTime() + 10_001), rules)).toBe('reused');
  });
});
