import { lineOf } from './clean-text';
import type { LetterModel, PlacedItem, PlacedRule } from './letter-model';
import type { MeasureText, Setting } from './letter-lines';
import { ASCENT, baselineOf, mm, PAGE, SIZE, TYPE_AREA } from './page-grid';
import { placeRedHead } from './place-red-head';
import { placeFreely } from './place-text';
import { placeTitle, placeUrgency, type PlacedHead } from './place-title';

/** The letter form's red double lines are 170 mm long, wider than the text (GB/T 9704—2012, 10.1). */
const RULE_WIDTH = mm(170);
const RULE_LEFT = (PAGE.width - RULE_WIDTH) / 2;
const THICK = mm(0.9);
const THIN = mm(0.3);
const RULE_GAP = mm(0.6);
const MARK_TOP = mm(30);
const MARK_LARGEST = 38;
const TITLE_CHARACTERS_HIGH = 0.92;

/** Places 发文机关标志, red lines, 发文字号 and title on the first page. */
export function placeHead(model: LetterModel, setting: Setting): PlacedHead {
  if (model.form === 'red-head') return placeRedHead(model, setting);
  const { measure, grid } = setting;
  const items: PlacedItem[] = [];
  const under = model.letterhead ? placeMark(lineOf(model.letterhead), measure, items) : undefined;
  const number = lineOf(model.number ?? '');
  if (number) {
    const width = measure(number, 'body', SIZE.third);
    // 7/8 of a 三号 character below the red line; on the first grid line where there is no line above it.
    const baseline =
      under === undefined ? baselineOf(0, SIZE.third, grid) : under + SIZE.third * (7 / 8 + ASCENT);
    items.push(
      placeFreely(
        number,
        { x: TYPE_AREA.right - width, baseline },
        { role: 'body', size: SIZE.third, block: 0 },
      ),
    );
  }
  const start = (model.letterhead ? 1 : 0) + (number ? 1 : 0) + (model.letterhead || number ? 2 : 0);
  if (model.urgency) items.push(placeUrgency(lineOf(model.urgency), start - 2, setting));
  const title = placeTitle(lineOf(model.title), start, setting);
  return { items: [...items, ...title], lines: start + title.length + 1 };
}

/** Returns the lower edge of the red line under the mark. */
function placeMark(mark: string, measure: MeasureText, items: PlacedItem[]): number {
  const characters = [...mark].length;
  const natural = measure(mark, 'title', 1);
  const size = Math.min(MARK_LARGEST, (TYPE_AREA.width * 0.98) / natural);
  const spare = TYPE_AREA.width * 0.86 - natural * size;
  const spacing = characters > 1 && spare > 0 ? Math.min(size * 0.5, spare / (characters - 1)) : 0;
  const width = natural * size + spacing * (characters - 1);
  const baseline = MARK_TOP + ASCENT * size;
  const at = { x: (PAGE.width - width) / 2, baseline };
  items.push(placeFreely(mark, at, { role: 'title', size, colour: 'red', block: -2 }, spacing));
  const rule = MARK_TOP + size * TITLE_CHARACTERS_HIGH + mm(4);
  items.push(redRule(rule, THICK), redRule(rule + THICK + RULE_GAP, THIN));
  const foot = PAGE.height - mm(20);
  items.push(redRule(foot - THICK - RULE_GAP - THIN, THIN), redRule(foot - THICK, THICK));
  return rule + THICK + RULE_GAP + THIN;
}

function redRule(y: number, thickness: number): PlacedRule {
  return { kind: 'rule', x: RULE_LEFT, y, width: RULE_WIDTH, thickness, colour: 'red' };
}
