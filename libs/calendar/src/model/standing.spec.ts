import { describe, expect, it } from '@jest/globals';
import { addDays, instantAt } from '@yangguang/kernel';
import fc from 'fast-check';
import { clockOf } from './clock';
import { calendarDayDeadline } from './calendar-day-deadline';
import { standingOf, standingOfClock } from './standing';
import { anyCalendar, anyDate, anyTerm, pauseNear } from './testing/arbitraries';
import { calendar2026 } from './testing/calendars';
import { workingDeadline } from './working-deadline';

const facts = { received: '2026-09-18', limit: 5, due: '2026-09-24' };

describe('how a clock stands on a day', () => {
  it.each([
    ['2026-09-18', 0, 5, 0, 'normal'],
    ['2026-09-19', 0, 5, 0, 'normal'],
    ['2026-09-20', 1, 4, 0, 'normal'],
    ['2026-09-22', 3, 2, 0, 'soon'],
    ['2026-09-23', 4, 1, 0, 'soon'],
    ['2026-09-24', 5, 0, 0, 'today'],
    ['2026-09-25', 5, 0, 1, 'overdue'],
    ['2026-09-27', 5, 0, 1, 'overdue'],
    ['2026-09-28', 6, 0, 1, 'overdue'],
    ['2026-09-29', 7, 0, 2, 'overdue'],
  ])('on %s', (on, used, left, overdueBy, status) => {
    expect(standingOf(facts, on, calendar2026)).toEqual({ used, limit: 5, left, overdueBy, status });
  });

  it('stops when the matter is finished, keeping the days it took', () => {
    const inTime = { ...facts, finishedOn: '2026-09-22' };
    expect(standingOf(inTime, '2026-11-23', calendar2026)).toMatchObject({
      used: 3,
      overdueBy: 0,
      status: 'stopped',
    });
    const late = { ...facts, finishedOn: '2026-09-29' };
    expect(standingOf(late, '2026-11-23', calendar2026)).toMatchObject({
      used: 7,
      overdueBy: 2,
      status: 'stopped',
    });
  });

  it('stands still while paused, and is overdue all the same when the pause came too late', () => {
    const paused = { ...facts, pauses: [{ from: '2026-09-21', to: null, reason: '等待' }] };
    expect(standingOf(paused, '2026-10-20', calendar2026)).toMatchObject({
      used: 2,
      left: 3,
      status: 'stopped',
    });
    const tooLate = { ...facts, pauses: [{ from: '2026-09-28', to: null, reason: '等待' }] };
    expect(standingOf(tooLate, '2026-09-29', calendar2026)).toMatchObject({
      status: 'overdue',
      overdueBy: 2,
    });
  });

  it('agrees with the day-by-day explanation on every day of the term, pauses included', () => {
    const term = anyDate.chain((received) =>
      fc.record({
        received: fc.constant(received),
        n: anyTerm,
        pauses: fc.array(pauseNear(received), { maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(anyCalendar, term, (calendar, { received, n, pauses }) => {
        const { due, days } = workingDeadline(received, n, calendar, pauses);
        let counted = 0;
        for (const day of days) {
          if (day.counted) counted += 1;
          const standing = standingOf({ received, limit: n, due, pauses }, day.date, calendar);
          expect(standing).toMatchObject({ used: counted, left: n - counted, overdueBy: 0 });
          expect(standing.status === 'today').toBe(day.date === due);
        }
        const after = standingOf({ received, limit: n, due, pauses }, addDays(due, 1), calendar);
        expect(after).toMatchObject({ left: 0, overdueBy: 1, status: 'overdue' });
      }),
    );
  });

  it('counts calendar days where the term is in calendar days', () => {
    const { due } = calendarDayDeadline('2026-09-16', 15, calendar2026);
    const petition = { received: '2026-09-16', limit: 15, due, unit: 'calendar-day' as const };
    expect(standingOf(petition, '2026-09-20', calendar2026)).toMatchObject({
      used: 4,
      left: 11,
      status: 'normal',
    });
    expect(standingOf(petition, '2026-10-08', calendar2026)).toMatchObject({ left: 0, status: 'today' });
    expect(standingOf(petition, '2026-10-10', calendar2026)).toMatchObject({
      overdueBy: 2,
      status: 'overdue',
    });
  });

  it('is told of a clock as well', () => {
    const clock = clockOf(
      [
        { type: 'received', at: instantAt('2026-09-18', '10:00'), term: { unit: 'working-day', amount: 5 } },
        { type: 'finished', at: instantAt('2026-09-23', '10:00') },
      ],
      calendar2026,
    );
    expect(standingOfClock(clock, '2026-11-23', calendar2026)).toMatchObject({ used: 4, status: 'stopped' });
  });
});
