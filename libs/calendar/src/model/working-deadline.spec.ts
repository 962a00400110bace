import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween } from '@yangguang/kernel';
import fc from 'fast-check';
import { anyCalendar, anyDate, anyTerm, pauseNear } from './testing/arbitraries';
import { calendar2026, imagined2027 } from './testing/calendars';
import { workingDeadline } from './working-deadline';
import { addWorkingDays } from './working-days';

interface Vector {
  readonly received: string;
  readonly workingDays: number;
  readonly due: string;
  readonly provisional: boolean;
}

const { vectors } = JSON.parse(
  readFileSync(new URL('./testing/deadline-vectors.json', import.meta.url), 'utf8'),
) as { vectors: Vector[] };

describe('the published examples', () => {
  it.each(vectors)('received $received, $workingDays working days', (vector) => {
    const deadline = workingDeadline(vector.received, vector.workingDays, calendar2026);
    expect(deadline).toMatchObject({ due: vector.due, provisional: vector.provisional });
  });

  it.each([
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-04-30', 5, '2026-05-11'],
  ])('received %s, %i working days, due %s', (received, days, due) => {
    expect(workingDeadline(received, days, calendar2026).due).toBe(due);
  });
});

describe('the explanation', () => {
  it('names every date in order, counted or skipped, with the reason', () => {
    const { days } = workingDeadline('2026-09-29', 3, calendar2026, [
      { from: '2026-09-30', to: '2026-10-08', reason: '征求第三方意见' },
    ]);
    expect(days.map((day) => [day.date.slice(5), day.number, day.reason])).toEqual([
      ['09-29', null, 'received'],
      ['09-30', 1, 'working-day'],
      ...['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => [`10-${day}`, null, 'paused']),
      ['10-09', 2, 'working-day'],
      ['10-10', 3, 'make-up-working-day'],
    ]);
    expect(days[2]?.name).toBe('征求第三方意见');
    expect(days.at(-1)?.name).toBe('国庆节');
  });

  it('is a run of consecutive dates that counts exactly n working days, the due date last', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, anyTerm, (calendar, received, n) => {
        const { due, days } = workingDeadline(received, n, calendar);
        expect(days.map((day) => daysBetween(received, day.date))).toEqual(days.map((_, index) => index));
        const counted = days.filter((day) => day.counted);
        expect(counted.map((day) => day.number)).toEqual(counted.map((_, index) => index + 1));
        expect(counted).toHaveLength(n);
        expect(counted.at(-1)?.date).toBe(due);
        expect(days.at(-1)?.date).toBe(due);
        expect(days.slice(1).every((day) => day.counted === calendar.isWorkingDay(day.date))).toBe(true);
      }),
    );
  });
});

describe('the due date', () => {
  it('is what adding working days gives: never a day off, later for a longer term or a later receipt', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, anyTerm, (calendar, received, n) => {
        const { due } = workingDeadline(received, n, calendar);
        expect(due).toBe(addWorkingDays(received, n, calendar));
        expect(calendar.isWorkingDay(due)).toBe(true);
        expect(workingDeadline(received, n + 1, calendar).due > due).toBe(true);
        expect(workingDeadline(addDays(received, 1), n, calendar).due >= due).toBe(true);
      }),
    );
  });

  it('is the day of receipt itself for a term of no days', () => {
    expect(workingDeadline('2026-10-03', 0, calendar2026)).toMatchObject({
      due: '2026-10-03',
      provisional: false,
    });
  });

  it.each([-1, 1.5, Number.NaN, 5000])('refuses a term of %p days', (term) => {
    expect(() => workingDeadline('2026-09-18', term, calendar2026)).toThrow('calendar.term-out-of-range');
  });
});

describe('being provisional', () => {
  it('is so exactly when the term touches a year that is not loaded', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, anyTerm, (calendar, received, n) => {
        const { provisional, provisionalReason, due } = workingDeadline(received, n, calendar);
        expect(provisional).toBe(due >= '2027-01-01');
        expect(provisionalReason).toEqual(provisional ? { unloadedYears: [2027], pausedSince: null } : null);
      }),
    );
  });

  it('ends when the year is imported, and the date is counted again by its notice', () => {
    const before = workingDeadline('2026-12-28', 5, calendar2026);
    const after = workingDeadline('2026-12-28', 5, calendar2026.withYear(imagined2027));
    expect(before).toMatchObject({ due: '2027-01-04', provisional: true });
    expect(after).toMatchObject({ due: '2027-01-06', provisional: false, provisionalReason: null });
  });

  it('does not move a term that is wholly over before what is imported', () => {
    const imported = calendar2026.withYear(imagined2027);
    fc.assert(
      fc.property(anyDate, anyTerm, (received, n) => {
        const before = workingDeadline(received, n, calendar2026);
        fc.pre(before.due < '2026-12-31');
        expect(workingDeadline(received, n, imported)).toEqual(before);
      }),
    );
  });
});

describe('pauses', () => {
  const term = anyDate.chain((received) =>
    fc.record({
      received: fc.constant(received),
      n: anyTerm,
      pauses: fc.array(pauseNear(received), { maxLength: 4 }),
    }),
  );

  it('leave exactly n counted days, none of them within a pause or on a day off', () => {
    fc.assert(
      fc.property(anyCalendar, term, (calendar, { received, n, pauses }) => {
        const { days } = workingDeadline(received, n, calendar, pauses);
        const counted = days.filter((day) => day.counted);
        expect(counted).toHaveLength(n);
        for (const { date } of counted) {
          expect(calendar.isWorkingDay(date)).toBe(true);
          expect(pauses.some((pause) => pause.from < date && date <= (pause.to ?? date))).toBe(false);
        }
      }),
    );
  });

  it('never bring the due date forward, whatever their order', () => {
    fc.assert(
      fc.property(anyCalendar, term, (calendar, { received, n, pauses }) => {
        const { due } = workingDeadline(received, n, calendar, pauses);
        expect(workingDeadline(received, n, calendar, [...pauses].reverse()).due).toBe(due);
        expect(workingDeadline(received, n, calendar, pauses.slice(1)).due <= due).toBe(true);
      }),
    );
  });

  it('of no days, doubled, or cut in two change nothing', () => {
    fc.assert(
      fc.property(anyCalendar, term, fc.nat(), (calendar, { received, n, pauses }, cut) => {
        const { due } = workingDeadline(received, n, calendar, pauses);
        const sameDay = { from: addDays(received, 2), to: addDays(received, 2), reason: '无' };
        expect(workingDeadline(received, n, calendar, [...pauses, sameDay]).due).toBe(due);
        expect(workingDeadline(received, n, calendar, [...pauses, ...pauses]).due).toBe(due);
        const halves = pauses.flatMap((pause) => {
          const to = pause.to ?? pause.from;
          const middle = addDays(pause.from, cut % (daysBetween(pause.from, to) + 1));
          return [
            { ...pause, to: middle },
            { ...pause, from: middle },
          ];
        });
        expect(workingDeadline(received, n, calendar, halves).due).toBe(due);
      }),
    );
  });

  it('let the remaining days go on after the day of resumption', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyDate,
        fc.integer({ min: 0, max: 20 }),
        anyTerm,
        fc.nat({ max: 30 }),
        (...given) => {
          const [calendar, received, used, left, length] = given;
          const from = addWorkingDays(received, used, calendar);
          const to = addDays(from, length);
          const pause = { from, to, reason: '等待' };
          const { due } = workingDeadline(received, used + left, calendar, [pause]);
          expect(due).toBe(addWorkingDays(to, left, calendar));
        },
      ),
    );
  });

  it('that are still open make the date provisional and move it day by day', () => {
    const open = { from: '2026-09-21', to: null, reason: '等待' };
    const at = (asOf?: string) => workingDeadline('2026-09-18', 5, calendar2026, [open], asOf);
    expect(at()).toMatchObject({ due: '2026-09-24', provisionalReason: { pausedSince: '2026-09-21' } });
    expect(at('2026-09-23').due).toBe('2026-09-29');
    expect(workingDeadline('2026-09-18', 1, calendar2026, [open])).toMatchObject({ provisional: false });
  });

  it('that end before they begin are refused', () => {
    const wrong = { from: '2026-09-22', to: '2026-09-21', reason: '等待' };
    expect(() => workingDeadline('2026-09-18', 5, calendar2026, [wrong])).toThrow('calendar.pause-reversed');
  });
});
