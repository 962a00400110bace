import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AREA_SIDES, areaBetween, byArrow, MIDDLE, withSide } from './black-areas';

describe('rectangles on a picture', () => {
  it('are drawn from any corner', () => {
    const area = { left: 100, top: 200, width: 300, height: 400 };
    expect(areaBetween({ x: 0.1, y: 0.2 }, { x: 0.4, y: 0.6 })).toEqual(area);
    expect(areaBetween({ x: 0.4, y: 0.6 }, { x: 0.1, y: 0.2 })).toEqual(area);
  });

  it('are none after a mere click', () => {
    expect(areaBetween({ x: 0.5, y: 0.5 }, { x: 0.503, y: 0.9 })).toBeUndefined();
  });

  it('never leave the picture, whatever is drawn, typed or pressed', () => {
    const part = fc.double({ min: -1, max: 2, noNaN: true });
    const point = fc.record({ x: part, y: part });
    const change = fc.tuple(fc.constantFrom(...AREA_SIDES), fc.integer({ min: -3000, max: 3000 }));
    fc.assert(
      fc.property(point, point, fc.array(change), (from, to, changes) => {
        const drawn = areaBetween(from, to) ?? MIDDLE;
        const { left, top, width, height } = changes.reduce(
          (area, [side, value]) => withSide(area, side, value),
          drawn,
        );
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
        expect(Math.max(left + width, top + height)).toBeLessThanOrEqual(1000);
      }),
    );
  });

  it('move by arrows and stretch with Shift', () => {
    expect(byArrow(MIDDLE, 'ArrowLeft', false)).toEqual({ ...MIDDLE, left: 390 });
    expect(byArrow(MIDDLE, 'ArrowDown', true)).toEqual({ ...MIDDLE, height: 210 });
    expect(byArrow(MIDDLE, 'a', false)).toBeUndefined();
    expect(withSide(MIDDLE, 'width', Number.NaN)).toEqual(MIDDLE);
  });
});
