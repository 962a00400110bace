import { describe, expect, it } from '@jest/globals';
import { maskEmail, maskName, maskPhone } from './masking';

describe('masking', () => {
  it.each([
    [maskName('张伟'), '张*'],
    [maskName('欧阳娜娜'), '欧***'],
    [maskName('张'), '*'],
    [maskPhone('13800001234'), '138****1234'],
    [maskPhone('110'), '*10'],
    [maskPhone('1'), '1'],
    [maskEmail('zhangwei@example.com'), 'z***@example.com'],
    [maskEmail('nobody'), '***'],
  ])('%s', (masked, expected) => {
    expect(masked).toBe(expected);
  });
});
