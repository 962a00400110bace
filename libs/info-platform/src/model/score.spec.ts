import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differingLines, scoresOf, type ScoredItem } from './score';
import { ruleSetOn, type ScoreRuleSet } from './score-rule';
import { SUBMISSION_KINDS, USE_LEVELS } from './submission-kind';
import { CHANGSHAN, LIANYUNGANG, ONE_BUREAU, QUZHOU } from './testing/county-rules';

const item = (id: string, units: string[], ...uses: ScoredItem['uses']): ScoredItem => ({
  item: id,
  kind: 'work',
  units,
  uses,
});
const use = (level: (typeof USE_LEVELS)[number], journal: string | null = null, instructions = 0) => ({
  id: `${level}/${journal ?? ''}`,
  level,
  journal,
  instructions,
});
const totals = (set: ScoreRuleSet, items: ScoredItem[], received = new Map<string, number>()) =>
  Object.fromEntries(scoresOf(set, items, received).map(({ unit, total }) => [unit, total / 100]));

describe('the rules of real places', () => {
  it('give a base for the monthly minimum and count by the county’s and the city’s journals', () => {
    // Changshan: eight received make the minimum, 10; one piece in 政务 10, one from the city 20: 40.
    const items = [item('a', ['town'], use('journal', '政务')), item('b', ['town'], use('city'))];
    expect(totals(CHANGSHAN, items, new Map([['town', 8]]))).toEqual({ town: 40 });
    // Seven received are one too few: 30.
    expect(totals(CHANGSHAN, items, new Map([['town', 7]]))).toEqual({ town: 30 });
  });

  it('share what several units wrote, to the last hundredth', () => {
    // Quzhou: a 专报 counts 10, an instruction adds 10: 20 shared by three is 6.67 + 6.67 + 6.66, each
    // line for itself 3.34 + 3.33 + 3.33.
    const scores = totals(QUZHOU, [item('a', ['x', 'y', 'z'], use('journal', '专报', 1))]);
    expect(scores).toEqual({ x: 6.68, y: 6.66, z: 6.66 });
  });

  it('add up the uses of one piece in several journals', () => {
    // Lianyungang: 昨日情况 3 with an instruction 5, 政务建议 20, adopted by the State Council's office 50: 78.
    const uses = [use('journal', '昨日情况', 1), use('journal', '政务建议'), use('state')];
    expect(totals(LIANYUNGANG, [item('a', ['x'], ...uses)])).toEqual({ x: 78 });
  });

  it('give every unit of a joint piece the whole', () => {
    // The bureau: 综合采用 3 for each unit; the city 10 for each: 13.
    const uses = [use('journal', '综合'), use('city')];
    expect(totals(ONE_BUREAU, [item('a', ['x', 'y'], ...uses)])).toEqual({ x: 13, y: 13 });
  });
});

describe('points', () => {
  const items = fc.uniqueArray(
    fc.record({
      item: fc.uuid(),
      kind: fc.constantFrom(...SUBMISSION_KINDS),
      units: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
      uses: fc
        .uniqueArray(fc.constantFrom(...USE_LEVELS))
        .map((levels) => levels.map((level) => use(level, null, 1))),
    }),
    { selector: (one) => one.item, maxLength: 20 },
  );
  const sets = fc.constantFrom(CHANGSHAN, QUZHOU, LIANYUNGANG, ONE_BUREAU);

  it('are the sum of their lines', () => {
    fc.assert(
      fc.property(items, sets, (list, set) => {
        for (const { total, lines } of scoresOf(set, list, new Map()))
          expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(total);
      }),
    );
  });

  it('do not depend on the order of entry', () => {
    fc.assert(
      fc.property(items, sets, (list, set) => {
        expect(scoresOf(set, [...list].reverse(), new Map())).toEqual(scoresOf(set, list, new Map()));
      }),
    );
  });

  it('differ between two sets by exactly the lines that are shown', () => {
    fc.assert(
      fc.property(items, sets, sets, (list, one, two) => {
        const [before, after] = [scoresOf(one, list, new Map()), scoresOf(two, list, new Map())];
        const sum = (unit: string, scores: typeof before) =>
          scores.find((score) => score.unit === unit)?.total ?? 0;
        for (const { unit, removed, added } of differingLines(before, after)) {
          const points = (lines: typeof removed) => lines.reduce((total, line) => total + line.points, 0);
          expect(sum(unit, after) - sum(unit, before)).toBe(points(added) - points(removed));
        }
        expect(differingLines(before, before)).toEqual([]);
      }),
    );
  });

  it('follow the rules that had begun on the day', () => {
    const later = { ...QUZHOU, version: 'later', startsOn: '2026-07-01' };
    expect(ruleSetOn([later, QUZHOU], '2026-06-30')).toBe(QUZHOU);
    expect(ruleSetOn([later, QUZHOU], '2026-07-01')).toBe(later);
    expect(ruleSetOn([later], '2026-06-30')).toBeUndefined();
  });
});
