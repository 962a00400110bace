import { describe, expect, it } from '@jest/globals';
import { GAP, stripCells, stripDates, type StripDeadline } from './clock-strip';

const day = (date: string, number: number | null) => ({ date, counted: number !== null, number, text: date });
const citizen: StripDeadline = {
  due: '2026-11-25',
  days: [
    day('2026-11-18', null),
    day('2026-11-19', 1),
    day('2026-11-20', 2),
    day('2026-11-21', null),
    day('2026-11-22', null),
    day('2026-11-23', 3),
    day('2026-11-24', 4),
    day('2026-11-25', 5),
  ],
};

describe('stripDates', () => {
  it('runs from receipt to the due date', () => {
    const dates = stripDates([citizen], '2026-11-23');
    expect([dates[0], dates.at(-1), dates.length]).toEqual(['2026-11-18', '2026-11-25', 8]);
  });

  it('goes on to today when overdue and leaves days out before it grows too wide, never the counted ones', () => {
    const dates = stripDates([citizen], '2026-12-10');
    expect(dates).toHaveLength(12);
    expect(dates.slice(0, 8)).toEqual(stripDates([citizen], '2026-11-23'));
    expect(dates.slice(-2)).toEqual([GAP, '2026-12-10']);
    expect(stripCells(citizen, dates, '2026-12-10', false).at(-2)?.kind).toBe('late');
  });

  it('is empty without a clock', () => expect(stripDates([], '2026-11-23')).toEqual([]));
});

describe('stripCells', () => {
  it('tells used, today, left and rest days apart and closes the due day', () => {
    const cells = stripCells(citizen, stripDates([citizen], '2026-11-23'), '2026-11-23', false);
    expect(cells.map((cell) => cell.kind)).toEqual([
      'none',
      'used',
      'used',
      'rest',
      'rest',
      'today',
      'left',
      'left',
    ]);
    expect(cells.map((cell) => cell.due)).toEqual([false, false, false, false, false, false, false, true]);
    expect(cells[0]?.start).toBe(true);
  });

  it('marks every day past the due date as late, unless the clock has stopped', () => {
    const dates = stripDates([citizen], '2026-11-27');
    const late = (stopped: boolean) =>
      stripCells(citizen, dates, '2026-11-27', stopped).filter((cell) => cell.kind === 'late').length;
    expect(late(false)).toBe(2);
    expect(late(true)).toBe(0);
  });
});
