import { describe, expect, it } from '@jest/globals';
import { addDays } from '@yangguang/kernel';
import fc from 'fast-check';
import { anyCalendar, anyDate } from './testing/arbitraries';
import { calendar2026 } from './testing/calendars';
import { addWorkingDays, countWorkingDays, workingDayOffset, workingDayOnOrAfter } from './working-days';

const anyCount = fc.integer({ min: 0, max: 80 });

describe('adding working days', () => {
  it('n and then m is n + m, in both directions', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, anyCount, anyCount, (calendar, date, n, m) => {
        const forth = addWorkingDays(addWorkingDays(date, n, calendar), m, calendar);
        const back = addWorkingDays(addWorkingDays(date, -n, calendar), -m, calendar);
        expect(forth).toBe(addWorkingDays(date, n + m, calendar));
        expect(back).toBe(addWorkingDays(date, -n - m, calendar));
      }),
    );
  });

  it('ends on a working day, and never goes the other way as the date or the number grows', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, anyDate, anyCount, (calendar, a, b, n) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(addWorkingDays(early, n, calendar) <= addWorkingDays(late, n, calendar)).toBe(true);
        expect(addWorkingDays(early, n, calendar) < addWorkingDays(early, n + 1, calendar)).toBe(true);
        if (n > 0) expect(calendar.isWorkingDay(addWorkingDays(early, n, calendar))).toBe(true);
      }),
    );
  });

  it('goes back to where it came from, from a working day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, anyCount, (calendar, date, n) => {
        const start = workingDayOnOrAfter(date, calendar);
        return addWorkingDays(addWorkingDays(start, n, calendar), -n, calendar) === start;
      }),
    );
  });
});

describe('counting working days', () => {
  it('finds exactly as many as were added', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, anyCount, (calendar, date, n) => {
        return countWorkingDays(date, addWorkingDays(date, n, calendar), calendar) === n;
      }),
    );
  });

  it('adds up over any three days, in any order', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, anyDate, anyDate, (calendar, a, b, c) => {
        const parts = countWorkingDays(a, b, calendar) + countWorkingDays(b, c, calendar);
        return parts === countWorkingDays(a, c, calendar);
      }),
    );
  });

  it('agrees with walking the days one by one', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, fc.integer({ min: 0, max: 400 }), (calendar, date, span) => {
        let walked = 0;
        for (let day = 1; day <= span; day += 1) if (calendar.isWorkingDay(addDays(date, day))) walked += 1;
        return countWorkingDays(date, addDays(date, span), calendar) === walked;
      }),
    );
  });
});

describe('the offset to a due date', () => {
  it('is T−2 to T+3 on working days and nothing on days off', () => {
    const due = '2026-09-30';
    const offsets = (date: string) => workingDayOffset(due, date, calendar2026);
    expect(
      ['2026-09-28', '2026-09-29', '2026-09-30', '2026-10-08', '2026-10-09', '2026-10-10'].map(offsets),
    ).toEqual([-2, -1, 0, 1, 2, 3]);
    expect(['2026-09-27', '2026-10-01', '2026-10-11'].map(offsets)).toEqual([null, null, null]);
  });

  it('names one day for each number', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, fc.integer({ min: -9, max: 9 }), (calendar, date, offset) => {
        const due = workingDayOnOrAfter(date, calendar);
        return workingDayOffset(due, addWorkingDays(due, offset, calendar), calendar) === offset;
      }),
    );
  });
});
