import { breakLines, type BrokenLine } from './break-lines';
import { lineOf } from './clean-text';
import type { LetterModel, PlacedItem, PlacedRule } from './letter-model';
import type { MeasureText } from './letter-lines';
import { ASCENT, LINE_PITCH, mm, SIZE, TYPE_AREA } from './page-grid';
import { placeFreely, placeLine } from './place-text';

/** One line of the 版记; 四号 (14 pt) with a little air. */
const ROW = 22;
/** One character in, both sides. */
const INDENT = SIZE.fourth;
const LABEL = '抄送：';
const OUTER = mm(0.35);
const INNER = mm(0.25);

/** Grid lines that the 版记 takes at the foot of the last page. */
export function imprintLines(model: LetterModel, measure: MeasureText): number {
  const rows = copyLines(model, measure).length + (hasIssuer(model) ? 1 : 0);
  return Math.ceil((rows * ROW) / LINE_PITCH);
}

/**
 * 版记 (GB/T 9704—2012, 7.4): its last line lies on the lower edge of the text. In the letter form it
 * has neither rules nor printer (10.1).
 */
export function placeImprint(model: LetterModel, block: number, measure: MeasureText): PlacedItem[] {
  const copies = copyLines(model, measure);
  const issuer = hasIssuer(model) ? model.imprint : undefined;
  const top = TYPE_AREA.bottom - (copies.length + (issuer ? 1 : 0)) * ROW;
  const look = { role: 'body', size: SIZE.fourth, colour: 'black', purpose: 'paragraph' } as const;
  const baselineOf = (row: number) => top + row * ROW + (ROW - SIZE.fourth) / 2 + ASCENT * SIZE.fourth;
  const items: PlacedItem[] = copies.flatMap((line, row) =>
    placeLine(line, baselineOf(row), { ...look, block }),
  );
  if (!issuer) return items;
  const baseline = baselineOf(copies.length);
  const date = `${issuer.date}印发`;
  const x = TYPE_AREA.right - INDENT - measure(date, 'body', SIZE.fourth);
  items.push(
    placeFreely(
      lineOf(issuer.issuer),
      { x: TYPE_AREA.left + INDENT, baseline },
      { ...look, block: block + 1 },
    ),
    placeFreely(date, { x, baseline }, { ...look, block: block + 1 }),
    rule(top, OUTER),
    rule(TYPE_AREA.bottom - OUTER, OUTER),
  );
  if (copies.length > 0) items.push(rule(TYPE_AREA.bottom - ROW - INNER / 2, INNER));
  return items;
}

function hasIssuer(model: LetterModel): boolean {
  return model.form === 'red-head' && model.imprint !== undefined;
}

function copyLines(model: LetterModel, measure: MeasureText): BrokenLine[] {
  const copies = lineOf(model.imprint?.copies ?? '').replace(/[。.]$/u, '');
  if (!copies) return [];
  const label = measure(LABEL, 'body', SIZE.fourth);
  return breakLines(`${LABEL}${copies}。`, {
    width: TYPE_AREA.width - INDENT,
    firstIndent: INDENT,
    hangingIndent: INDENT + label,
    pitch: SIZE.fourth,
    measure: (text) => measure(text, 'body', SIZE.fourth),
  });
}

function rule(y: number, thickness: number): PlacedRule {
  return { kind: 'rule', x: TYPE_AREA.left, y, width: TYPE_AREA.width, thickness, colour: 'black' };
}
