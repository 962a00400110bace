import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { onTimeRate, openAndOverdue, percentile, percentileOf, type FigureCase } from './figures';

const answered = (due: string, answeredOn: string): FigureCase => ({ due, answeredOn, workingDaysTaken: 1 });
const open = (due: string): FigureCase => ({ due, answeredOn: null, workingDaysTaken: null });

describe('the figures', () => {
  it('count an open case against the county from the day after it was due', () => {
    const cases = [
      answered('2026-11-10', '2026-11-10'),
      answered('2026-11-10', '2026-11-11'),
      open('2026-11-20'),
    ];
    expect(onTimeRate(cases, '2026-11-20')).toEqual({ rate: 1 / 2, numerator: 1, denominator: 2 });
    expect(onTimeRate(cases, '2026-11-21')).toEqual({ rate: 1 / 3, numerator: 1, denominator: 3 });
    expect(openAndOverdue(cases, '2026-11-21')).toBe(1);
  });

  it('have no rate where there is nothing to divide by', () => {
    expect(onTimeRate([open('2026-11-20')], '2026-11-01')).toEqual({
      rate: null,
      numerator: 0,
      denominator: 0,
    });
  });

  it('take a percentile by nearest rank: a value that occurred, with that share at or below it', () => {
    expect(percentile([], 0.5)).toBeNull();
    expect(percentile([4], 0.9)).toBe(4);
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2);
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
    const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.constantFrom(0.5, 0.9), (list, share) => {
        const value = percentile(list, share) ?? -1;
        expect(list).toContain(value);
        expect(list.filter((one) => one <= value).length).toBeGreaterThanOrEqual(share * list.length);
        expect(list.filter((one) => one < value).length).toBeLessThan(share * list.length);
      }),
    );
  });

  it('take it alike from a list and from how often each value occurs in it', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(values, fc.constantFrom(0.5, 0.9, 1), (list, share) => {
        const counted = [...new Set(list)].map((value) => ({
          value,
          count: list.filter((one) => one === value).length,
        }));
        expect(percentileOf(counted, share)).toBe(percentile(list, share));
      }),
    );
  });
});
