import { describe, expect, it } from '@jest/globals';
import { assertMayDelegate, delegationState, longestDelegation, type DelegationWish } from './delegation';
import { DEFAULT_IDENTITY_SETTINGS } from './settings';

const rules = DEFAULT_IDENTITY_SETTINGS.delegation;
const today = '2026-11-23';
const wish: DelegationWish = {
  delegatorId: 'leader',
  delegatorDuty: 'business',
  delegateId: 'deputy',
  delegateDuty: 'business',
  from: '2026-11-24',
  until: '2026-11-30',
  permissions: ['shop.order.sign'],
  held: new Set(['shop.order.sign', 'shop.order.read']),
  acting: false,
};
const attempt = (change: Partial<DelegationWish>) => () =>
  assertMayDelegate({ ...wish, ...change }, today, rules);

describe('lending a position to somebody', () => {
  it('is allowed for a while, for what one has', () => {
    expect(attempt({})).not.toThrow();
    expect(attempt({ until: longestDelegation(wish.from, rules) })).not.toThrow();
  });

  it.each<[string, Partial<DelegationWish>]>([
    ['identity.delegation-to-self', { delegateId: 'leader' }],
    ['identity.delegation-ends-early', { until: '2026-11-23' }],
    ['identity.delegation-in-the-past', { from: '2026-11-01', until: '2026-11-22' }],
    ['identity.delegation-too-long', { until: '2027-02-22' }],
    ['identity.delegation-not-held', { permissions: ['shop.order.sign', 'shop.order.burn'] }],
    ['identity.delegation-while-acting', { acting: true }],
    ['identity.delegation-administrator', { delegatorDuty: 'audit-admin' }],
    ['identity.delegation-administrator', { delegateDuty: 'system-admin' }],
  ])('is refused: %s', (key, change) => {
    expect(attempt(change)).toThrow(key);
  });

  it('holds on its first and its last day, unless revoked', () => {
    const term = { from: '2026-11-24', until: '2026-11-30', revokedAt: null };
    const states = ['2026-11-23', '2026-11-24', '2026-11-30', '2026-12-01'].map((day) =>
      delegationState(term, day),
    );
    expect(states).toEqual(['planned', 'in-force', 'in-force', 'over']);
    expect(delegationState({ ...term, revokedAt: new Date() }, '2026-11-25')).toBe('revoked');
  });
});
