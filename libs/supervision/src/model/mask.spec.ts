import { describe, expect, it } from '@jest/globals';
import { maskEmail, maskName, maskPhone } from './mask';

describe('masks', () => {
  it.each([
    [maskName, '王小明', '王**'],
    [maskName, '王', '王*'],
    [maskName, '', ''],
    [maskPhone, '19900001234', '199****1234'],
    [maskPhone, '1234567', '*****67'],
    [maskEmail, 'someone@example.cn', 's***@example.cn'],
    [maskEmail, '@example.cn', '***'],
  ])('%p hides %s as %s', (mask, text, masked) => {
    expect(mask(text)).toBe(masked);
  });
});
