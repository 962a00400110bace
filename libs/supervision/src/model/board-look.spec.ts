import { describe, expect, it } from '@jest/globals';
import { lookedShares, workingDaysBetween } from './board-look';

const weekdays = {
  isWorkingDay: (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
};
const unit = (id: string, openedOn = '2020-01-01', endedOn: string | null = null) => ({
  id,
  openedOn,
  endedOn,
});

describe('looked-at days', () => {
  it('are counted against the working days on which the unit had a board', () => {
    const days = workingDaysBetween('2026-11-27', '2026-12-03', weekdays);
    expect(days).toEqual(['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03']);
    const shares = lookedShares(
      [unit('a'), unit('b', '2026-12-01'), unit('c', '2020-01-01', '2026-11-30')],
      days,
      [
        { unitId: 'a', month: '2026-11', days: 1 },
        { unitId: 'a', month: '2026-12', days: 3 },
        { unitId: 'b', month: '2026-12', days: 1 },
      ],
    );
    expect(shares.units.get('a')).toEqual({ numerator: 4, denominator: 5, rate: 4 / 5 });
    expect(shares.units.get('b')).toEqual({ numerator: 1, denominator: 3, rate: 1 / 3 });
    expect(shares.units.get('c')).toEqual({ numerator: 0, denominator: 1, rate: 0 });
    expect(shares.months.get('2026-11')).toEqual({ numerator: 1, denominator: 3, rate: 1 / 3 });
    expect(shares.months.get('2026-12')).toEqual({ numerator: 4, denominator: 6, rate: 4 / 6 });
    expect(shares.total).toEqual({ numerator: 5, denominator: 9, rate: 5 / 9 });
  });

  it('have no share before anything was recorded', () => {
    expect(lookedShares([unit('a')], [], []).total).toEqual({ numerator: 0, denominator: 0, rate: null });
  });
});
