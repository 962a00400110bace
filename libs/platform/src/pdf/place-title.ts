import { breakTitle } from './break-title';
import type { PlacedItem, PlacedText } from './letter-model';
import type { Setting } from './letter-lines';
import { baselineOf, SIZE, TYPE_AREA } from './page-grid';
import { placeFreely } from './place-text';

export interface PlacedHead {
  readonly items: readonly PlacedItem[];
  /** Grid lines taken, the blank under the title included. */
  readonly lines: number;
}

/** The title in 二号小标宋, centred, one run a line, from grid line `start` on. */
export function placeTitle(title: string, start: number, { measure, grid }: Setting): PlacedText[] {
  const by = (text: string) => measure(text, 'title', SIZE.second);
  return breakTitle(title, TYPE_AREA.width, by).map((text, index) => {
    const x = TYPE_AREA.left + (TYPE_AREA.width - by(text)) / 2;
    const look = { role: 'title', size: SIZE.second, purpose: 'title', block: 0 } as const;
    return placeFreely(text, { x, baseline: baselineOf(start + index, SIZE.second, grid) }, look);
  });
}

/** 紧急程度 in 三号黑体, flush left. */
export function placeUrgency(urgency: string, line: number, { grid }: Setting): PlacedText {
  const at = { x: TYPE_AREA.left, baseline: baselineOf(line, SIZE.third, grid) };
  return placeFreely(urgency, at, { role: 'black', size: SIZE.third, block: -3 });
}
