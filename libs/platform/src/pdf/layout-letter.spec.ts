import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layoutLetter, textOf } from './layout-letter';
import type { LaidOutPage, LetterBlock, PlacedText } from './letter-model';
import { isWide } from './character-class';
import { baselineOf, CHARACTER_PITCH, LINE_PITCH, mm, TYPE_AREA } from './page-grid';
import { answerSheet } from './testing/letters';

/** Square Chinese characters, half as wide for the rest. */
const measure = (text: string, _role: string, size: number) =>
  [...text].reduce((sum, character) => sum + (isWide(character) ? 1 : 0.5) * size, 0);
const layout = (change: Parameters<typeof answerSheet>[0] = {}) => layoutLetter(answerSheet(change), measure);
const textsIn = (page: LaidOutPage | undefined) =>
  (page?.items ?? []).filter((item): item is PlacedText => item.kind === 'text');
const paragraphs = (count: number): LetterBlock[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'paragraph',
    text: `${index}、${'县'.repeat(40)}。`,
  }));
const bare = (text: string) => text.replace(/\s/g, '');

/** Baselines of the text proper: neither heads and feet nor the signature. */
function bodyLines(page: LaidOutPage | undefined): number[] {
  const body = textsIn(page).filter(
    ({ purpose, size, block }) => purpose !== 'artifact' && size === 16 && block > 0,
  );
  return [...new Set(body.map(({ baseline }) => Math.round(baseline * 100)))];
}

describe('laying out a letter', () => {
  it('stands every line of text on the grid of 22 lines', () => {
    const grid = Array.from({ length: 22 }, (_, index) => Math.round(baselineOf(index) * 100));
    for (const page of layout({ blocks: paragraphs(30), verification: undefined })) {
      bodyLines(page).forEach((baseline) => expect(grid).toContain(baseline));
    }
  });

  it('fills a whole page with 22 lines', () => {
    expect(bodyLines(layout({ blocks: paragraphs(40) })[1])).toHaveLength(22);
  });

  it('indents each paragraph by two characters and the addressee not at all', () => {
    const [first, second] = textsIn(layout()[0]).filter(({ block }) => block > 0);
    expect(first?.x).toBeCloseTo(TYPE_AREA.left);
    expect(second?.x).toBeCloseTo(TYPE_AREA.left + 2 * CHARACTER_PITCH);
  });

  it('keeps the date 4 characters from the right and centres the signature over it', () => {
    const page = textsIn(layout({ signature: '云岭县民政局' }).at(-1));
    const signature = page.find(({ text }) => text === '云岭县民政局');
    const date = page.filter(
      ({ baseline }) => Math.abs(baseline - (signature?.baseline ?? 0) - LINE_PITCH) < 0.1,
    );
    const end = (date.at(-1)?.x ?? 0) + CHARACTER_PITCH;
    expect(end).toBeCloseTo(TYPE_AREA.right - 4 * CHARACTER_PITCH, 0);
    const centre = ((date[0]?.x ?? 0) + end) / 2;
    expect((signature?.x ?? 0) + 3 * CHARACTER_PITCH).toBeCloseTo(centre, 0);
  });

  it('sets the seal low over signature and date, its upper edge within a line of the text', () => {
    const page = layout({ blocks: paragraphs(2) })[0];
    const baselines = bodyLines(page).map((value) => value / 100);
    const [date = 0, signature = 0, text = 0] = baselines.toReversed();
    const centre = page?.sealCentre?.y ?? 0;
    const top = centre - mm(21);
    const textBottom = text + 0.12 * 16;
    expect(top).toBeGreaterThan(textBottom);
    expect(top - textBottom).toBeLessThan(LINE_PITCH);
    expect(signature).toBeGreaterThan(centre - 8);
    expect(date).toBeLessThan(centre + mm(21));
  });

  it('keeps the seal clear of the imprint below it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const page = layout({ blocks: paragraphs(count) }).at(-1);
        const rules = (page?.items ?? []).filter((item) => item.kind === 'rule' && item.colour === 'black');
        const top = Math.min(...rules.map((item) => (item.kind === 'rule' ? item.y : Infinity)));
        expect((page?.sealCentre?.y ?? Infinity) + mm(21)).toBeLessThan(top - mm(2));
      }),
    );
  });

  it('sets lines closer only to bring a letter on one page, and never by more than two lines', () => {
    const pitches = (count: number) => {
      const [first = 0, second = 0] = bodyLines(layout({ blocks: paragraphs(count) })[0]).map(
        (value) => value / 100,
      );
      return { pitch: second - first, pages: layout({ blocks: paragraphs(count) }).length };
    };
    const counts = Array.from({ length: 30 }, (_, index) => pitches(index + 2));
    expect(counts.some(({ pitch }) => pitch < LINE_PITCH - 0.5)).toBe(true);
    counts.forEach(({ pitch, pages }) =>
      expect(pitch).toBeGreaterThan(TYPE_AREA.height / (pages === 1 ? 24.01 : 22.01)),
    );
    // More text never takes fewer pages.
    counts
      .slice(1)
      .forEach(({ pages }, index) => expect(pages).toBeGreaterThanOrEqual(counts[index]?.pages ?? 0));
  });

  it('never leaves signature and seal on a page without text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.boolean(), (count, sealed) => {
        const pages = layout({ blocks: paragraphs(count), sealed });
        const last = pages.at(-1);
        expect(textsIn(last).some(({ text }) => text.includes('县县'))).toBe(true);
        expect(bodyLines(last).length).toBeLessThanOrEqual(22);
      }),
    );
  });

  it('never ends a page with a heading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const blocks = [
          ...paragraphs(count),
          { kind: 'heading', level: 1, text: '一、标题' } as const,
          ...paragraphs(8),
        ];
        for (const page of layout({ blocks }).slice(0, -1)) {
          const body = textsIn(page).filter(({ purpose }) => purpose !== 'artifact');
          expect(body.at(-1)?.purpose).not.toBe('heading');
        }
      }),
    );
  });

  it('keeps every word of the letter, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
        const blocks = paragraphs(count);
        const text = bare(textOf(layout({ blocks, footer: undefined }))).replace(/—\d+—/g, '');
        expect(text).toContain(bare(blocks.map((block) => block.text).join('')));
      }),
    );
  });

  it('numbers pages from the second in the letter form: odd right, even left', () => {
    const pages = layout({ blocks: paragraphs(40) });
    const numbers = pages.map((page) => textsIn(page).find(({ text }) => /^— \d+ —$/.test(text)));
    expect(numbers.map((number) => number?.text)).toEqual([
      undefined,
      ...pages.slice(1).map((page) => `— ${page.number} —`),
    ]);
    expect(numbers[1]?.x).toBeCloseTo(TYPE_AREA.left + CHARACTER_PITCH);
    expect(numbers[2]?.x).toBeGreaterThan(TYPE_AREA.left + TYPE_AREA.width / 2);
  });

  it('numbers the enclosures and names a single one without a number', () => {
    const withEnclosures = (enclosures: string[]) => textOf(layout({ enclosures, blocks: paragraphs(1) }));
    expect(withEnclosures(['申请表', '样式'])).toContain('附件：1.申请表2.样式');
    expect(withEnclosures(['申请表'])).toContain('附件：申请表');
  });

  it('writes the date without leading zeros', () => {
    expect(bare(textOf(layout({ date: '2026-01-05' })))).toContain('2026年1月5日');
  });
});
