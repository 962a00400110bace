import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareTexts, type DifferencePart } from './compare';

const joined = (parts: readonly DifferencePart[], ...kinds: readonly DifferencePart['kind'][]): string =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  it('keeps numbers and words whole', () => {
    expect(compareTexts('于2025年完成', '于2026年完成')).toEqual([
      { kind: 'same', text: '于' },
      { kind: 'removed', text: '2025' },
      { kind: 'added', text: '2026' },
      { kind: 'same', text: '年完成' },
    ]);
  });

  it('gives back both texts, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom(...'关于路灯 2026ab，\n🙂'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareTexts(before, after);
        expect(joined(parts, 'same', 'removed')).toBe(before);
        expect(joined(parts, 'same', 'added')).toBe(after);
      }),
    );
  });
});
