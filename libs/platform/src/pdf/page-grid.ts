/**
 * The page of GB/T 9704—2012 in PDF points, y growing downwards: A4, 天头 37 mm, 订口 28 mm,
 * 版心 156 × 225 mm holding 22 lines of 28 characters in 三号 (16 pt).
 */
const POINTS_PER_MM = 72 / 25.4;

export function mm(millimetres: number): number {
  return millimetres * POINTS_PER_MM;
}

export const PAGE = { width: mm(210), height: mm(297) } as const;

export const TYPE_AREA = {
  left: mm(28),
  top: mm(37),
  width: mm(156),
  height: mm(225),
  right: mm(28 + 156),
  bottom: mm(37 + 225),
} as const;

export const LINES = 22;
export const CHARACTERS = 28;
/** 28.99 pt: 22 lines fill the 225 mm exactly, which a pitch of 28 pt does not. */
export const LINE_PITCH = TYPE_AREA.height / LINES;
/** 15.79 pt: slightly less than the 16 pt of 三号, so that 28 characters fill the 156 mm. */
export const CHARACTER_PITCH = TYPE_AREA.width / CHARACTERS;

/** Type sizes by their Chinese names, in points. */
export const SIZE = { second: 22, third: 16, fourth: 14, small: 9 } as const;

/** Height of a Chinese character above its baseline, in em: the body of 1 em stands 0.88 above and 0.12 below. */
export const ASCENT = 0.88;

/** The lines of a page: 22, or a few more where that keeps signature and text together. */
export interface Grid {
  readonly lines: number;
  /** From one line to the next, in points. */
  readonly pitch: number;
}

export function gridOf(lines: number): Grid {
  return { lines, pitch: TYPE_AREA.height / lines };
}

export const STANDARD_GRID = gridOf(LINES);

/** Baseline of text of `size` standing in the middle of line `index` (from 0) of the page. */
export function baselineOf(
  index: number,
  size: number = SIZE.third,
  { pitch }: Grid = STANDARD_GRID,
): number {
  return TYPE_AREA.top + index * pitch + (pitch - size) / 2 + ASCENT * size;
}
