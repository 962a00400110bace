import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isIdentityNumber, passesLuhn } from './checksum';
import { redact, suggestRedactions } from './redact';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const identityNumber = digits(17).map(
  (body) =>
    body +
    '10X98765432'[[...body].reduce((sum, digit, i) => sum + Number(digit) * (WEIGHTS[i] ?? 0), 0) % 11],
);
const bankCard = digits(18).map((body) => {
  const check = Array.from({ length: 10 }, (_, digit) => body + String(digit)).find(passesLuhn);
  return check ?? body;
});
const phone = digits(7).map((tail) => `1990${tail}`);

const kinds = (text: string, names: string[] = []) =>
  suggestRedactions(text, names).map((one) => `${one.kind}:${one.text}`);

describe('what to hide before publication', () => {
  it.each([
    ['请打我手机19900001234，谢谢', ['phone:19900001234']],
    ['电话 +86 199-0000-1234 或 0851-8888888', ['phone:+86 199-0000-1234', 'phone:0851-8888888']],
    ['两个号码19900001234 19900005678', ['phone:19900001234', 'phone:19900005678']],
    ['身份证11010519491231002X补办', ['identity-number:11010519491231002X']],
    ['身份证１１０１０５１９４９１２３１００２Ｘ', ['identity-number:１１０１０５１９４９１２３１００２Ｘ']],
    ['卡号 4111 1111 1111 1111', ['bank-card:4111 1111 1111 1111']],
    ['车牌京A·12345挡路', ['plate:京A·12345']],
    ['新能源车京AD12345', ['plate:京AD12345']],
    ['邮箱someone@example.cn', ['email:someone@example.cn']],
    ['物业李经理说管不了', ['name:李']],
    ['已会同张主任联系陈师傅', ['name:张', 'name:陈']],
    ['我叫王小明，王小明的孩子', ['name:王小明', 'name:王小明']],
  ])('finds in %s', (text, found) => {
    expect(kinds(text, ['王小明'])).toEqual(found);
  });

  it.each([
    '身份证110105194912310021（末位不对）',
    '工单号 1234567890',
    '补贴 15000 元，2026年11月23日，文号〔2026〕22号',
    '云政办发〔2026〕22号，面积 1280 平方米',
    '订单4111111111111112',
  ])('leaves %s alone', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('misses no number whose check digit is right, wherever it stands', () => {
    const around = fc.constantFrom('，', '。', '号码', ' ', '（', 'abc', '');
    fc.assert(
      fc.property(fc.oneof(identityNumber, bankCard, phone), around, around, (number, before, after) => {
        const text = `我的${before}${number}${after}，请尽快办理`;
        expect(redact(text, suggestRedactions(text))).not.toContain(number);
      }),
      { numRuns: 1000 },
    );
  });

  it('never overlaps, and changes nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(identityNumber, phone, fc.constantFrom('王小明', '路灯', ' ', '-'))),
        (parts) => {
          const text = parts.join('');
          const found = suggestRedactions(text, ['王小明']);
          found.forEach((one, index) => {
            expect(text.slice(one.start, one.end)).toBe(one.text);
            expect(one.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          });
          const kept = found.reduceRight((rest, one) => rest.slice(0, one.start) + rest.slice(one.end), text);
          expect(redact(text, found).replaceAll('***', '')).toBe(kept);
        },
      ),
    );
  });

  it('knows the check digits', () => {
    expect(isIdentityNumber('11010519491231002X')).toBe(true);
    expect(isIdentityNumber('110105194912310020')).toBe(false);
    expect(passesLuhn('4111111111111111')).toBe(true);
    expect(passesLuhn('')).toBe(false);
  });
});
