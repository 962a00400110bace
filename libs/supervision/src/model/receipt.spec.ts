import { describe, expect, it } from '@jest/globals';
import { isReceiptNumber, normaliseNumber, receiptNumber } from './receipt-number';
import { codeDigestInput, formatSecretCode, newSecretCode, normaliseSecretCode } from './secret-code';

describe('receipt number and secret code', () => {
  it('number the messages of a day', () => {
    expect(receiptNumber('YL', '2026-11-23', 4)).toBe('YL20261123-0004');
    expect(receiptNumber('YL', '2026-11-23', 12345)).toBe('YL20261123-12345');
    expect(isReceiptNumber('YL20261123-0004')).toBe(true);
    expect(isReceiptNumber("YL20261123-0004' OR 1=1")).toBe(false);
  });

  it('forgive how a number and a code are typed', () => {
    expect(normaliseNumber(' yl２０２６1123—0004 ')).toBe('YL20261123-0004');
    expect(normaliseSecretCode('１２３４ 5678-90')).toBe('1234567890');
    expect(formatSecretCode('1234567890')).toBe('1234 5678 90');
  });

  it('draw ten digits, each of them evenly, never in a row', () => {
    const codes = Array.from({ length: 2000 }, newSecretCode);
    expect(codes.every((code) => /^\d{10}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
    const counts = [...'0123456789'].map((digit) => codes.join('').split(digit).length - 1);
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(250);
  });

  it('bind a code to its number', () => {
    expect(codeDigestInput('A', '1')).not.toBe(codeDigestInput('B', '1'));
  });
});
