import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween } from '@yangguang/kernel';
import fc from 'fast-check';
import { calendarDayDeadline } from './calendar-day-deadline';
import { anyCalendar, anyDate, anyTerm, pauseNear } from './testing/arbitraries';
import { calendar2026 } from './testing/calendars';
import { workingDayOnOrAfter } from './working-days';

describe('a term of calendar days', () => {
  it('counts every day after receipt', () => {
    expect(calendarDayDeadline('2026-11-02', 15, calendar2026).due).toBe('2026-11-17');
  });

  it('moves from a day off to the next working day and shows every day passed over', () => {
    const { due, days } = calendarDayDeadline('2026-09-16', 15, calendar2026);
    expect(due).toBe('2026-10-08');
    expect(days.filter((day) => day.counted).at(-1)).toMatchObject({
      date: '2026-10-01',
      number: 15,
      name: '国庆节',
    });
    expect(days.slice(16).map((day) => [day.date, day.reason])).toEqual([
      ['2026-10-02', 'holiday'],
      ['2026-10-03', 'holiday'],
      ['2026-10-04', 'holiday'],
      ['2026-10-05', 'holiday'],
      ['2026-10-06', 'holiday'],
      ['2026-10-07', 'holiday'],
      ['2026-10-08', 'rolled-over'],
    ]);
  });

  it('ends on the working day on or after receipt plus n, and counts n days', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, anyTerm, (calendar, received, n) => {
        const { due, days } = calendarDayDeadline(received, n, calendar);
        expect(due).toBe(workingDayOnOrAfter(addDays(received, n), calendar));
        expect(days.filter((day) => day.counted)).toHaveLength(n);
        expect(days.at(-1)?.date).toBe(due);
      }),
    );
  });

  it('is put off by the days of a pause that lies wholly within it', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 20, max: 60 }),
        fc.nat({ max: 10 }),
        fc.nat({ max: 30 }),
        (...given) => {
          const [received, n, start, length] = given;
          const pause = {
            from: addDays(received, start),
            to: addDays(received, start + length),
            reason: '听证',
          };
          const { due } = calendarDayDeadline(received, n, calendar2026, [pause]);
          expect(due).toBe(workingDayOnOrAfter(addDays(received, n + length), calendar2026));
        },
      ),
    );
  });

  it('never ends earlier for one pause more', () => {
    const term = anyDate.chain((received) => fc.tuple(fc.constant(received), anyTerm, pauseNear(received)));
    fc.assert(
      fc.property(anyCalendar, term, (calendar, [received, n, pause]) => {
        const without = calendarDayDeadline(received, n, calendar).due;
        const withPause = calendarDayDeadline(received, n, calendar, [pause]).due;
        return daysBetween(without, withPause) >= 0;
      }),
    );
  });

  it('is provisional when it touches a year that is not loaded, and refuses half a day', () => {
    expect(calendarDayDeadline('2026-12-20', 10, calendar2026).provisional).toBe(false);
    expect(calendarDayDeadline('2026-12-20', 12, calendar2026).provisional).toBe(true);
    expect(() => calendarDayDeadline('2026-12-20', 0.5, calendar2026)).toThrow('calendar.term-out-of-range');
  });
});
