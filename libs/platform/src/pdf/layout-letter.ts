import { lineOf } from './clean-text';
import type { LaidOutPage, LetterModel, PlacedItem, PlacedText } from './letter-model';
import { letterLines, type LetterLine, type MeasureText, type Setting } from './letter-lines';
import {
  baselineOf,
  CHARACTER_PITCH,
  gridOf,
  LINES,
  mm,
  PAGE,
  SIZE,
  STANDARD_GRID,
  TYPE_AREA,
  type Grid,
} from './page-grid';
import { paginate } from './paginate';
import { placeHead } from './place-head';
import { placeTail, tailLines } from './place-tail';
import { placeFreely, placeLine } from './place-text';
import type { PlacedHead } from './place-title';

/** Upper edge of the page number: its dashes stand 7 mm under the text. */
const PAGE_NUMBER_BASELINE = TYPE_AREA.bottom + mm(7) + 0.35 * SIZE.fourth;
const FOOTER_BASELINE = PAGE.height - mm(12);

/**
 * Tried in this order where signature and seal don't fit under the text the standard wants
 * the line spacing adjusted rather than a page for them alone (GB/T 9704—2012, 7.3.5.1).
 */
const CLOSER_GRIDS = [LINES + 1, LINES + 2].map(gridOf);

/**
 * Lays a letter out by GB/T 9704—2012: a pure function of the letter and the widths of its fonts.
 * Lines stand on the grid of 22 × 28; the letter form (信函格式) has no page number on its first page.
 */
export function layoutLetter(model: LetterModel, measure: MeasureText): LaidOutPage[] {
  const { setting, head, pages } = arrange(model, measure);
  const blocks = Math.max(0, ...pages.flat().map(({ block }) => block));
  return pages.map((page, index) => {
    const start = index === 0 ? head.lines : 0;
    const items: PlacedItem[] = [
      ...(index === 0 ? head.items : []),
      ...placeLines(page, start, setting.grid),
    ];
    const isLast = index === pages.length - 1;
    const end = isLast ? placeTail(model, start + page.length, blocks, setting) : undefined;
    items.push(...(end?.items ?? []), ...placeFoot(model, index + 1, measure));
    return { number: index + 1, items, watermark: model.watermark, sealCentre: end?.sealCentre };
  });
}

interface Arrangement {
  readonly setting: Setting;
  readonly head: PlacedHead;
  readonly pages: readonly (readonly LetterLine[])[];
}

/** Ordinary spacing, unless closer lines bring text and signature together on one page. */
function arrange(model: LetterModel, measure: MeasureText): Arrangement {
  const ordinary = arrangedOn(STANDARD_GRID, model, measure);
  if (ordinary.pages.length !== 2) return ordinary;
  const closer = CLOSER_GRIDS.map((grid) => arrangedOn(grid, model, measure));
  return closer.find(({ pages }) => pages.length === 1) ?? ordinary;
}

function arrangedOn(grid: Grid, model: LetterModel, measure: MeasureText): Arrangement {
  const setting = { measure, grid };
  const head = placeHead(model, setting);
  const room = { lines: grid.lines, head: head.lines, tail: tailLines(model, measure) };
  return { setting, head, pages: paginate(letterLines(model, measure), room) };
}

/** The letter's text in reading order, one line of the page per entry: what a reader of the file must get back. */
export function textOf(pages: readonly LaidOutPage[]): string {
  return pages
    .flatMap(({ items }) => items)
    .filter((item): item is PlacedText => item.kind === 'text')
    .map(({ text }) => text)
    .join('');
}

function placeLines(lines: readonly LetterLine[], start: number, grid: Grid): PlacedItem[] {
  return lines.flatMap(({ line, role, purpose, block }, index) => {
    if (!line) return [];
    return placeLine(line, baselineOf(start + index, SIZE.third, grid), {
      role,
      purpose,
      block,
      size: SIZE.third,
      colour: 'black',
    });
  });
}

function placeFoot(model: LetterModel, number: number, measure: MeasureText): PlacedItem[] {
  const items: PlacedItem[] = [];
  if (model.form === 'red-head' || !(model.letterhead && number === 1)) {
    const text = `— ${number} —`;
    const width = measure(text, 'body', SIZE.fourth);
    // Odd pages right, even pages left, one character in: the sheet is bound on the left and printed on both sides.
    const x = number % 2 === 1 ? TYPE_AREA.right - CHARACTER_PITCH - width : TYPE_AREA.left + CHARACTER_PITCH;
    items.push(
      placeFreely(
        text,
        { x, baseline: PAGE_NUMBER_BASELINE },
        { role: 'body', size: SIZE.fourth, purpose: 'artifact' },
      ),
    );
  }
  const footer = lineOf(model.footer ?? '');
  if (footer) {
    const x = (PAGE.width - measure(footer, 'small', SIZE.small)) / 2;
    const look = { role: 'small', size: SIZE.small, colour: 'grey', purpose: 'artifact' } as const;
    items.push(placeFreely(footer, { x, baseline: FOOTER_BASELINE }, look));
  }
  return items;
}
