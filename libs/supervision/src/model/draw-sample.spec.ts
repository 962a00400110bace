import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawSample } from './draw-sample';

const numbers = fc.uniqueArray(fc.stringMatching(/^YL2026\d{4}-\d{4}$/), { maxLength: 60 });
const seed = fc.stringMatching(/^[0-9a-f]{16}$/);
const size = fc.integer({ min: 0, max: 80 });

describe('a sample', () => {
  it('is the same for the same seed, in whatever order the numbers come', () => {
    fc.assert(
      fc.property(numbers, size, seed, fc.infiniteStream(fc.nat()), (all, count, lot, picks) => {
        const shuffled = [...all].sort(() => ((picks.next().value ?? 0) % 2 === 0 ? 1 : -1));
        expect(drawSample(shuffled, count, lot)).toEqual(drawSample(all, count, lot));
      }),
    );
  });

  it('holds as many as were asked for or as there are, each once, none from elsewhere', () => {
    fc.assert(
      fc.property(numbers, size, seed, (all, count, lot) => {
        const drawn = drawSample([...all, ...all], count, lot);
        expect(drawn).toHaveLength(Math.min(count, all.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((one) => all.includes(one))).toBe(true);
      }),
    );
  });

  it('only grows when more are asked for', () => {
    fc.assert(
      fc.property(numbers, size, seed, (all, count, lot) => {
        expect(drawSample(all, count + 1, lot).slice(0, count)).toEqual(drawSample(all, count, lot));
      }),
    );
  });

  it('draws each number as likely as any other', () => {
    const all = Array.from({ length: 20 }, (_, index) => `YL20261101-${String(index + 1).padStart(4, '0')}`);
    const times = new Map(all.map((one) => [one, 0]));
    const draws = 4000;
    for (let lot = 0; lot < draws; lot += 1)
      for (const one of drawSample(all, 5, lot.toString(16).padStart(16, '0')))
        times.set(one, (times.get(one) ?? 0) + 1);
    // A quarter of 4000 draws is 1000, give or take 27 (one standard deviation of the binomial); five of them are allowed.
    for (const count of times.values()) expect(Math.abs(count - draws / 4)).toBeLessThan(137);
  });
});
