import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { passwordExpired, passwordFaults } from './password-policy';
import { DEFAULT_IDENTITY_SETTINGS } from './settings';

const rules = DEFAULT_IDENTITY_SETTINGS.password;
const keys = (password: string, username = 'zhangwei') =>
  passwordFaults(password, username, rules).map((fault) => fault.key.replace('identity.password-', ''));

describe('a new password', () => {
  it.each([
    ['Yunling-2026', []],
    ['云岭Abc12345', []],
    ['Ab1-Ab1-A', ['too-short']],
    ['alllowercase', ['too-plain']],
    ['lowercase1234', ['too-plain']],
    ['Xx-ZhangWei-99', ['has-username']],
    ['', ['too-short', 'too-plain']],
    [`aA1-${'x'.repeat(125)}`, ['too-long']],
  ])('%s: %j', (password, expected) => {
    expect(keys(password)).toEqual(expected);
  });

  it('is never accepted when shorter than ten characters, counted as people count them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (password) => {
        fc.pre([...password].length < 10);
        expect(keys(password)).toContain('too-short');
      }),
    );
  });

  it('grows old after 90 days', () => {
    const set = new Date('2026-01-01T00:00:00Z');
    expect(passwordExpired(set, new Date('2026-03-31T23:59:59Z'), rules)).toBe(false);
    expect(passwordExpired(set, new Date('2026-04-01T00:00:00Z'), rules)).toBe(true);
  });
});
