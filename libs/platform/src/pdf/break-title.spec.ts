import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breakTitle } from './break-title';

const measure = (text: string) => [...text].length * 22;

describe('breaking a title', () => {
  it('leaves a short one alone', () => {
    expect(breakTitle('关于补贴的答复', 442, measure)).toEqual(['关于补贴的答复']);
  });

  it('makes lines of nearly equal length that do not part a word', () => {
    const lines = breakTitle('关于小区电梯加装财政补贴标准和申请办法有关问题的答复', 442, measure);
    expect(lines).toHaveLength(2);
    expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThanOrEqual(4);
  });

  it('keeps every character and stays within the width, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'关于小区电梯的，答复《办法》2026'),
          minLength: 1,
          maxLength: 90,
        }),
        (title) => {
          const lines = breakTitle(title, 442, measure);
          expect(lines.join('')).toBe(title);
          lines.forEach((line) => expect(measure(line)).toBeLessThanOrEqual(442));
        },
      ),
    );
  });
});
