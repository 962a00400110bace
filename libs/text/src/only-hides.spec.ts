import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hiddenPassages } from './only-hides';
import { redact, REDACTED } from './redact';

const hide = (text: string, passages: readonly { start: number; end: number }[]) =>
  redact(
    text,
    passages.map((one) => ({ ...one, kind: 'name' as const, text: text.slice(one.start, one.end) })),
  );

describe('a copy that only hides', () => {
  it.each([
    ['同一句话', '同一句话', []],
    ['找王小明领', '找***领', [{ start: 1, end: 4 }]],
    ['王小明来', '***来', [{ start: 0, end: 3 }]],
    [
      '电话1，电话2',
      '电话***，电话***',
      [
        { start: 2, end: 3 },
        { start: 6, end: 7 },
      ],
    ],
    ['原文就有***三颗星', '原文就有***三颗星', [{ start: 4, end: 7 }]],
  ])('%s → %s', (original, copy, passages) => {
    expect(hiddenPassages(original, copy)).toEqual(passages);
  });

  it.each([
    ['一个字都不能添', '一个字都不能添加'],
    ['没有隐去的不能改', '没有***的不可改'],
    ['次序不能颠倒', '***颠倒次序'],
    ['不能不声不响地少', '不能地少'],
    ['没有东西可以隐', '没有东西***可以隐'],
    ['', '***'],
  ])('%s ↛ %s', (original, copy) => {
    expect(hiddenPassages(original, copy)).toBeUndefined();
  });

  it('finds passages that make the very same copy, whatever was hidden', () => {
    const text = fc.string({ unit: fc.constantFrom('王', '路', '1', ' ', '。'), maxLength: 30 });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(29), fc.integer({ min: 1, max: 5 })), { maxLength: 4 }),
        (original, cuts) => {
          const passages = cuts
            .map(([start, length]) => ({ start, end: Math.min(original.length, start + length) }))
            .filter(({ start, end }) => start < end)
            .sort((a, b) => a.start - b.start)
            .filter((one, index, all) => index === 0 || one.start >= (all[index - 1]?.end ?? 0) + 1)
            .filter((one, index, all) => all.slice(0, index).every((earlier) => earlier.end < one.start));
          const copy = hide(original, passages);
          const found = hiddenPassages(original, copy);
          expect(found).toBeDefined();
          expect(hide(original, found ?? [])).toBe(copy);
          expect(copy.split(REDACTED).length - 1).toBe(found?.length);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
