import { lineOf } from './clean-text';
import type { LetterModel, PlacedItem } from './letter-model';
import type { MeasureText, Setting } from './letter-lines';
import { ASCENT, CHARACTER_PITCH, mm, PAGE, SIZE, TYPE_AREA } from './page-grid';
import { placeFreely } from './place-text';
import { placeTitle, placeUrgency, type PlacedHead } from './place-title';

/** Upper edge of 发文机关标志 below the text's upper edge (GB/T 9704—2012, 7.2.4). */
const MARK_TOP = TYPE_AREA.top + mm(35);
const MARK_LARGEST = 40;
/** The red line: 4 mm under the number, as wide as the text (7.2.7). Its thickness is not laid down. */
const RULE_BELOW = mm(4);
const RULE_THICKNESS = mm(0.5);
const BLANK_LINES = 2;

/** Places urgency, mark, number, signer, red line and title of a document under a red head. */
export function placeRedHead(model: LetterModel, setting: Setting): PlacedHead {
  const { measure, grid } = setting;
  const mark = placeMark(lineOf(model.letterhead ?? ''), measure);
  const number = MARK_TOP + mark.size + BLANK_LINES * grid.pitch + (grid.pitch - SIZE.third) / 2;
  const baseline = number + ASCENT * SIZE.third;
  const rule = number + SIZE.third + RULE_BELOW;
  const start = Math.ceil((rule + RULE_THICKNESS - TYPE_AREA.top) / grid.pitch) + BLANK_LINES;
  const title = placeTitle(lineOf(model.title), start, setting);
  const items: PlacedItem[] = [
    ...(model.urgency ? [placeUrgency(lineOf(model.urgency), 0, setting)] : []),
    mark.item,
    ...placeNumber(model, baseline, measure),
    {
      kind: 'rule',
      x: TYPE_AREA.left,
      y: rule,
      width: TYPE_AREA.width,
      thickness: RULE_THICKNESS,
      colour: 'red',
    },
    ...title,
  ];
  return { items, lines: start + title.length + 1 };
}

function placeMark(mark: string, measure: MeasureText): { item: PlacedItem; size: number } {
  const size = Math.min(MARK_LARGEST, (TYPE_AREA.width * 0.98) / measure(mark, 'title', 1));
  const x = (PAGE.width - measure(mark, 'title', size)) / 2;
  const at = { x, baseline: MARK_TOP + ASCENT * size };
  return { item: placeFreely(mark, at, { role: 'title', size, colour: 'red', block: -2 }), size };
}

/** Centred; to a superior one character in from the left, with 签发人 one in from the right. */
function placeNumber(model: LetterModel, baseline: number, measure: MeasureText): PlacedItem[] {
  const number = lineOf(model.number ?? '');
  const signer = lineOf(model.signer ?? '');
  const width = measure(number, 'body', SIZE.third);
  const look = { role: 'body', size: SIZE.third, block: -4 } as const;
  if (!signer) return [placeFreely(number, { x: (PAGE.width - width) / 2, baseline }, look)];
  const label = '签发人：';
  const nameWidth = measure(signer, 'kai', SIZE.third);
  const nameX = TYPE_AREA.right - CHARACTER_PITCH - nameWidth;
  return [
    placeFreely(number, { x: TYPE_AREA.left + CHARACTER_PITCH, baseline }, look),
    placeFreely(label, { x: nameX - measure(label, 'body', SIZE.third), baseline }, { ...look, block: -5 }),
    placeFreely(signer, { x: nameX, baseline }, { ...look, role: 'kai', block: -5 }),
  ];
}
