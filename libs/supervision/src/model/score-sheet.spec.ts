import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isHandling,
  needsRemark,
  pointsOf,
  SCORE_CRITERIA,
  SCORE_GRADES,
  SCORE_WEIGHTS,
  scoresByUnit,
  type ScoreSheet,
} from './score-sheet';

const sheet = fc.record(
  Object.fromEntries(SCORE_CRITERIA.map((one) => [one, fc.constantFrom(...SCORE_GRADES)])),
) as fc.Arbitrary<ScoreSheet>;
const all = (grade: number) =>
  Object.fromEntries(SCORE_CRITERIA.map((one) => [one, grade])) as unknown as ScoreSheet;

describe('a score sheet', () => {
  it('weighs a hundred in all', () => {
    expect(Object.values(SCORE_WEIGHTS).reduce((sum, one) => sum + one, 0)).toBe(100);
    expect(pointsOf(all(4))).toBe(100);
    expect(pointsOf(all(0))).toBe(0);
  });

  it('gives more for a better grade, whatever else was given', () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom(...SCORE_CRITERIA), (given, one) => {
        fc.pre(given[one] < 4);
        expect(pointsOf({ ...given, [one]: given[one] + 1 })).toBeGreaterThan(pointsOf(given));
      }),
    );
  });

  it('asks for a remark where anything was poor', () => {
    expect(needsRemark(all(2))).toBe(false);
    expect(needsRemark({ ...all(4), plain: 1 })).toBe(true);
  });

  it.each([
    ['received', true],
    ['signed-off', true],
    ['settled', true],
    ['inspection-ordered', false],
    ['contact-revealed', false],
  ] as const)('holds that %s was handling: %s', (type, expected) => {
    expect(isHandling(type)).toBe(expected);
  });

  it('is added up by unit, by name and not by rank', () => {
    const of = (unitId: string, unitName: string, points: number | null) => ({ unitId, unitName, points });
    expect(scoresByUnit([of('b', '水务局', 90), of('a', '城管局', null), of('b', '水务局', 80.5)])).toEqual([
      { unitId: 'a', unitName: '城管局', drawn: 1, scored: 0, mean: null, lowest: null },
      { unitId: 'b', unitName: '水务局', drawn: 2, scored: 2, mean: 85.25, lowest: 80.5 },
    ]);
  });
});
