import type { Schemas } from '@yangguang/api-client';

/** A rectangle in thousandths of the picture's width and height. */
export type Area = Schemas['AreaBody'];
export type AreaSide = keyof Area;

export const AREA_SIDES = ['left', 'top', 'width', 'height'] as const;

const WHOLE = 1000;
/** Narrower than this, a drawn rectangle was a click and not meant. */
const LEAST = 8;

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value)));

/** The rectangle between two points, given as parts of the picture; undefined for a mere click. */
export function areaBetween(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Area | undefined {
  const side = (a: number, b: number): [number, number] => {
    const start = within(Math.min(a, b) * WHOLE, 0, WHOLE - 1);
    return [start, within(Math.max(a, b) * WHOLE, start + 1, WHOLE) - start];
  };
  const [left, width] = side(from.x, to.x);
  const [top, height] = side(from.y, to.y);
  return width < LEAST || height < LEAST ? undefined : { left, top, width, height };
}

/** The same rectangle with one number changed, kept on the picture. */
export function withSide(area: Area, side: AreaSide, value: number): Area {
  if (!Number.isFinite(value)) return area;
  switch (side) {
    case 'left':
      return { ...area, left: within(value, 0, WHOLE - area.width) };
    case 'top':
      return { ...area, top: within(value, 0, WHOLE - area.height) };
    case 'width':
      return { ...area, width: within(value, 1, WHOLE - area.left) };
    case 'height':
      return { ...area, height: within(value, 1, WHOLE - area.top) };
  }
}

/** A rectangle to begin with for who draws by keyboard: a fifth of the picture, in its middle. */
export const MIDDLE: Area = { left: 400, top: 400, width: 200, height: 200 };

/** Thousandths that an arrow key moves or stretches by. */
export const STEP = 10;

const ARROWS: Readonly<Record<string, readonly ['left' | 'top', number]>> = {
  ArrowLeft: ['left', -STEP],
  ArrowRight: ['left', STEP],
  ArrowUp: ['top', -STEP],
  ArrowDown: ['top', STEP],
};

/** What an arrow key does to a rectangle: moves it, or with Shift stretches it; undefined for other keys. */
export function byArrow(area: Area, key: string, stretch: boolean): Area | undefined {
  const arrow = ARROWS[key];
  if (!arrow) return undefined;
  const [place, step] = arrow;
  const side = stretch ? (place === 'left' ? 'width' : 'height') : place;
  return withSide(area, side, area[side] + step);
}
