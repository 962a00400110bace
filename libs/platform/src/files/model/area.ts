/** A rectangle on a picture in thousandths of its width and height, so that it holds for every size of the same picture. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Thousandths of a whole side. */
export const WHOLE = 1000;

/**
 * Pixels by which a rectangle is drawn larger on each side: scaling mixes neighbouring pixels, three of them at
 * most, and what is hidden must not shine through at its edge.
 */
const MARGIN = 3;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The pixels that cover an area and its margin, never fewer, never beyond the picture. */
export function pixelsOf(area: Area, { width, height }: Size): Area {
  const left = Math.max(0, Math.floor((area.left * width) / WHOLE) - MARGIN);
  const top = Math.max(0, Math.floor((area.top * height) / WHOLE) - MARGIN);
  const right = Math.min(width, Math.ceil(((area.left + area.width) * width) / WHOLE) + MARGIN);
  const bottom = Math.min(height, Math.ceil(((area.top + area.height) * height) / WHOLE) + MARGIN);
  return { left, top, width: right - left, height: bottom - top };
}

/** The size of a picture whose longer side is at most `most`, its proportions kept. */
export function fittedSize({ width, height }: Size, most: number): Size {
  const scale = Math.min(1, most / Math.max(width, height));
  const fit = (side: number): number => Math.max(1, Math.round(side * scale));
  return { width: fit(width), height: fit(height) };
}
