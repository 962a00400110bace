import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diffWords } from './diff-words';

const side = (parts: ReturnType<typeof diffWords>, kind: 'ins' | 'del'): string =>
  parts
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map((part) => part.text)
    .join('');

describe('diffWords', () => {
  it('marks what was taken out and put in, sign by sign', () => {
    expect(diffWords('补助 15 万元。', '补助 20 万元。')).toEqual([
      { kind: 'same', text: '补助 ' },
      { kind: 'del', text: '15' },
      { kind: 'ins', text: '20' },
      { kind: 'same', text: ' 万元。' },
    ]);
  });

  it('says nothing about equal texts', () => {
    expect(diffWords('同意。', '同意。')).toEqual([{ kind: 'same', text: '同意。' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('always holds both texts whole', () => {
    const text = fc.string({
      unit: fc.constantFrom('同', '意', '。', 'a', '1', ' ', '\n', '😀'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        expect(side(parts, 'del')).toBe(before);
        expect(side(parts, 'ins')).toBe(after);
      }),
    );
  });
});
