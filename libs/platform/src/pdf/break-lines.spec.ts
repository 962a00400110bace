import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breakLines, widthOf, type BreakOptions } from './break-lines';
import { neverFirst, neverLast } from './character-class';

const PITCH = 10;
const options: BreakOptions = {
  width: 280,
  firstIndent: 20,
  hangingIndent: 0,
  pitch: PITCH,
  measure: (text) => [...text].length * 5,
};
const lines = (text: string, change: Partial<BreakOptions> = {}) =>
  breakLines(text, { ...options, ...change }).map(({ atoms }) => atoms.map((atom) => atom.text).join(''));

const alphabet = [
  ...'县局答复您的问题如下，。；（）《》“”：！',
  '2026',
  'YL2026-01',
  ' ',
  'elevator',
  '——',
  '……',
];
const texts = fc.array(fc.constantFrom(...alphabet), { maxLength: 200 }).map((parts) => parts.join(''));

describe('breaking lines', () => {
  it('fills 28 characters, 26 in the first line', () => {
    expect(lines('县'.repeat(60)).map((line) => line.length)).toEqual([26, 28, 6]);
  });

  it('keeps a closing mark from the beginning of a line', () => {
    expect(lines(`${'县'.repeat(26)}，好`)).toEqual(['县'.repeat(25), '县，好']);
  });

  it('keeps an opening mark from the end of a line', () => {
    expect(lines(`${'县'.repeat(25)}（好）`)).toEqual(['县'.repeat(25), '（好）']);
  });

  it('does not part a number or a word', () => {
    expect(lines(`${'县'.repeat(25)}2026年`)).toEqual(['县'.repeat(25), '2026年']);
  });

  it('parts a very long address after its marks', () => {
    const broken = lines('https://www.yunling.example/services/elevator/forms/application');
    expect(broken.length).toBeGreaterThan(1);
    expect(broken[0]).toMatch(/[/.]$/);
  });

  it('never loses or changes a character, but for spaces at line ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const bare = (value: string) => value.replace(/\s/g, '');
        expect(bare(lines(text).join(''))).toBe(bare(text));
      }),
    );
  });

  it('never exceeds the width, and stretches exactly to it or not at all', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { atoms, indent, stretch } of breakLines(text, options)) {
          expect(indent + widthOf(atoms)).toBeLessThanOrEqual(options.width + 0.02);
          expect(stretch).toBeLessThanOrEqual(PITCH * 0.095);
        }
      }),
    );
  });

  it('obeys 避头尾 wherever marks do not pile up', () => {
    const tame = fc.array(fc.constantFrom('县局答复', '您的问题', '，', '（如下）', '《办法》'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(tame, (parts) => {
        const text = parts.join('').replace(/，+/g, '，');
        const broken = lines(text);
        broken.slice(1).forEach((line) => expect(neverFirst(line.charAt(0))).toBe(false));
        broken.slice(0, -1).forEach((line) => expect(neverLast(line.slice(-1))).toBe(false));
      }),
    );
  });
});
