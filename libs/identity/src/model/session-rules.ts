import type { IdentitySettings } from './settings';

/** What decides whether a session still lives. */
export interface SessionFacts {
  readonly startedAt: Date;
  /** Last request of the person; renewing the token alone is no sign of life. */
  readonly lastSeenAt: Date;
  readonly endedAt: Date | null;
}

export type SessionState = 'live' | 'ended' | 'idle' | 'expired';

export function sessionState(
  session: SessionFacts,
  now: Date,
  rules: IdentitySettings['session'],
): SessionState {
  if (session.endedAt) return 'ended';
  if (now >= sessionExpiry(session.startedAt, rules)) return 'expired';
  if (now.getTime() - session.lastSeenAt.getTime() >= rules.idleMinutes * 60_000) return 'idle';
  return 'live';
}

/** The end that no activity postpones. */
export function sessionExpiry(startedAt: Date, rules: IdentitySettings['session']): Date {
  return new Date(startedAt.getTime() + rules.absoluteHours * 3_600_000);
}

export type RefreshVerdict = 'rotate' | 'second-tab' | 'reused';

/**
 * What a refresh token means that has been presented. Each is good once. One that comes back at once
 * is most likely a second tab that sent the same cookie: it is told to try again with the new one.
 * Later it can only be a copy, and the whole family ends (RFC 9700, 4.14.2).
 */
export function refreshVerdict(
  usedAt: Date | null,
  now: Date,
  rules: IdentitySettings['session'],
): RefreshVerdict {
  if (!usedAt) return 'rotate';
  return now.getTime() - usedAt.getTime() <= rules.refreshGraceSeconds * 1000 ? 'second-tab' : 'reused';
}
