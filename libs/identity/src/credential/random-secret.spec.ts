import { describe, expect, it } from '@jest/globals';
import { passwordFaults } from '../model/password-policy';
import { DEFAULT_IDENTITY_SETTINGS } from '../model/settings';
import { recoveryCode, temporaryPassword } from './random-secret';

describe('secrets that are handed over', () => {
  it('meet the rules for passwords and never repeat', () => {
    const made = Array.from({ length: 500 }, temporaryPassword);
    expect(
      made.flatMap((one) => passwordFaults(one, 'zhangwei', DEFAULT_IDENTITY_SETTINGS.password)),
    ).toEqual([]);
    expect(new Set(made).size).toBe(500);
    expect(made.join('')).not.toMatch(/[0O1lIo]/);
  });

  it('are typed back easily', () => {
    expect(recoveryCode()).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/);
  });
});
