import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CASE_STATES } from './case-state';
import { addMonths, FIGURE_SETS, inSet, isPeriod, shareOf, type FigureFacts } from './figure-sets';
import { GRADES } from './rating';

const facts: FigureFacts = {
  state: 'answered',
  answered: true,
  closedOn: '2026-11-10',
  due: '2026-11-10',
  standsSince: null,
  grade: null,
  returns: 0,
  extended: false,
  round: 1,
  overridden: false,
};
const TODAY = '2026-11-23';
const setsOf = (change: Partial<FigureFacts>) =>
  FIGURE_SETS.filter((set) => inSet(set, { ...facts, ...change }, TODAY));
const open = { state: 'handling', answered: false, closedOn: null } as const;

describe('the sets of the figures', () => {
  it('take an answer on its due day as on time and one the day after as late', () => {
    expect(setsOf({})).toEqual(['received', 'answered', 'on-time']);
    expect(setsOf({ closedOn: '2026-11-11' })).toEqual(['received', 'answered', 'late']);
  });

  it('name refused and withdrawn messages and count them nowhere else', () => {
    expect(setsOf({ ...open, state: 'refused', closedOn: '2026-11-10', returns: 2 })).toEqual(['refused']);
    expect(setsOf({ ...open, state: 'withdrawn', closedOn: '2026-11-10' })).toEqual(['withdrawn']);
  });

  it('count a merged message as its citizen sees it: answered with the main case, or waiting', () => {
    expect(setsOf({ state: 'merged' })).toContain('on-time');
    expect(setsOf({ ...open, state: 'merged' })).toEqual(['received', 'open', 'overdue']);
  });

  it('do not call a clock late that stood before it ran out', () => {
    const waiting = { ...open, state: 'awaiting-citizen' } as const;
    expect(setsOf({ ...waiting, standsSince: '2026-11-09' })).toEqual(['received', 'open']);
    expect(setsOf({ ...waiting, standsSince: '2026-11-12' })).toEqual(['received', 'open', 'overdue']);
  });

  it('are satisfied from 基本满意 on', () => {
    expect(setsOf({ grade: 3 })).toContain('satisfied');
    expect(setsOf({ grade: 2 })).not.toContain('satisfied');
  });

  it('divide whatever is received without rest', () => {
    const days = fc.constantFrom('2026-11-01', '2026-11-10', '2026-11-22', '2026-11-23', '2026-11-24');
    const any = fc.record({
      state: fc.constantFrom(...CASE_STATES),
      answered: fc.boolean(),
      closedOn: days,
      due: days,
      standsSince: fc.option(days),
      grade: fc.option(fc.constantFrom(...GRADES)),
      returns: fc.nat(3),
      extended: fc.boolean(),
      round: fc.constantFrom(1, 2),
      overridden: fc.boolean(),
    });
    fc.assert(
      fc.property(any, (one) => {
        const has = (set: (typeof FIGURE_SETS)[number]) => Number(inSet(set, one, TODAY));
        expect(has('received') + has('refused') + has('withdrawn')).toBe(1);
        expect(has('answered') + has('open')).toBe(has('received'));
        expect(has('on-time') + has('late')).toBe(has('answered'));
        expect(has('overdue')).toBeLessThanOrEqual(has('open'));
        expect(has('satisfied')).toBeLessThanOrEqual(has('rated'));
      }),
    );
  });
});

describe('a share and a period', () => {
  it('have no rate of nothing', () => {
    expect(shareOf(0, 0)).toEqual({ rate: null, numerator: 0, denominator: 0 });
    expect(shareOf(1, 4).rate).toBe(0.25);
  });

  it('run over months in order, two years at most', () => {
    expect(isPeriod('2026-01', '2026-01')).toBe(true);
    expect(isPeriod('2026-02', '2026-01')).toBe(false);
    expect(isPeriod('2025-01', '2026-12')).toBe(true);
    expect(isPeriod('2024-12', '2026-12')).toBe(false);
    expect([addMonths('2026-11', 2), addMonths('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });
});
