import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fittedSize, pixelsOf } from './area';

const side = fc.integer({ min: 1, max: 9000 });
const span = fc
  .tuple(fc.nat(999), fc.integer({ min: 1, max: 1000 }))
  .map(([from, length]) => ({ from, length: Math.min(length, 1000 - from) }));

describe('an area of a picture', () => {
  it('is covered whole, and never beyond the edge, whatever the size', () => {
    fc.assert(
      fc.property(side, side, span, span, (width, height, x, y) => {
        const area = { left: x.from, top: y.from, width: x.length, height: y.length };
        const { left, top, ...covered } = pixelsOf(area, { width, height });
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + covered.width).toBeLessThanOrEqual(width);
        expect(top + covered.height).toBeLessThanOrEqual(height);
        expect(left * 1000).toBeLessThanOrEqual(area.left * width);
        expect((left + covered.width) * 1000).toBeGreaterThanOrEqual((area.left + area.width) * width);
        expect((top + covered.height) * 1000).toBeGreaterThanOrEqual((area.top + area.height) * height);
      }),
    );
  });

  it('keeps a small picture and shrinks a large one by its longer side', () => {
    expect(fittedSize({ width: 800, height: 600 }, 1600)).toEqual({ width: 800, height: 600 });
    expect(fittedSize({ width: 3000, height: 4000 }, 1600)).toEqual({ width: 1200, height: 1600 });
    expect(fittedSize({ width: 20000, height: 2 }, 1600)).toEqual({ width: 1600, height: 1 });
  });
});
