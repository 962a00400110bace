import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indexTerms, queryTerms, tsQuery } from './search-terms';

describe('search terms', () => {
  it('cut Chinese and Latin text alike', () => {
    expect(queryTerms('路灯坏了')).toEqual(['路灯', '灯坏', '坏了']);
    expect(queryTerms('ＡＢ 5')).toEqual(['ab', '5']);
    expect(queryTerms('，。！')).toEqual([]);
    expect(tsQuery('')).toBeUndefined();
  });

  it('find every part of a text again', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'青石镇公路护栏缺了一段ABC019，。 '),
      minLength: 2,
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
        const start = from % whole.length;
        const part = whole.slice(start, start + 1 + (length % 10));
        const terms = new Set(indexTerms(whole));
        expect(queryTerms(part).every((term) => terms.has(term))).toBe(true);
      }),
    );
  });

  it('give PostgreSQL nothing it could take for an operator', () => {
    expect(tsQuery("路' | \\灯:*")).toBe("'路' & '灯'");
  });
});
