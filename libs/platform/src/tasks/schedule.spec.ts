import { describe, expect, it } from '@jest/globals';
import { addDays, instantAt, localDateOf, localTimeOf } from '@yangguang/kernel';
import fc from 'fast-check';
import { currentPeriodStart, HORIZON_DAYS, nextPeriodStart, periodsDue, scheduleFault } from './schedule';
import type { Schedule } from './task';

const DAY_MS = 86_400_000;
const instants = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2029-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const slots = fc.constantFrom(1, 2, 5, 10, 15, 30, 60, 120, 720, 1_440);
const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  times.map((dailyAt) => ({ dailyAt })),
  slots.map((everyMinutes) => ({ everyMinutes })),
);

describe('a schedule is checked before anything starts', () => {
  it.each([{ dailyAt: '00:00' }, { dailyAt: '23:59' }, { everyMinutes: 1 }, { everyMinutes: 1_440 }])(
    '%j is sound',
    (schedule) => {
      expect(scheduleFault(schedule)).toBeUndefined();
    },
  );

  it.each([
    { dailyAt: '24:00' },
    { dailyAt: '8:30' },
    { dailyAt: '' },
    { everyMinutes: 0 },
    { everyMinutes: 7 },
    { everyMinutes: 1.5 },
    { everyMinutes: -5 },
  ])('%j is refused with a sentence', (schedule) => {
    expect(scheduleFault(schedule)).toMatch(/not/);
  });
});

describe('daily periods', () => {
  const schedule = { dailyAt: '08:30' };

  it('are due from the minute on, by the clock in Shanghai', () => {
    expect(periodsDue(schedule, undefined, instantAt('2026-11-23', '08:29:59'))).toEqual([]);
    expect(periodsDue(schedule, undefined, instantAt('2026-11-23', '08:30:00'))).toEqual([
      { start: instantAt('2026-11-23', '08:30'), date: '2026-11-23', late: false },
    ]);
  });

  it('that were missed come back one by one, oldest first, and say that they are late', () => {
    const after = instantAt('2026-11-20', '08:30');
    const due = periodsDue(schedule, after, instantAt('2026-11-23', '07:00'));
    expect(due.map((period) => [period.date, period.late])).toEqual([
      ['2026-11-21', true],
      ['2026-11-22', true],
    ]);
  });

  it('are not made up beyond the horizon', () => {
    const due = periodsDue(schedule, instantAt('2026-01-01', '08:30'), instantAt('2026-11-23', '09:00'));
    expect(due).toHaveLength(HORIZON_DAYS + 1);
    expect(due[0]?.date).toBe(addDays('2026-11-23', -HORIZON_DAYS));
  });

  it('are the same set whether the server stood still for days or never', () => {
    fc.assert(
      fc.property(times, instants, fc.integer({ min: 1, max: HORIZON_DAYS - 1 }), (dailyAt, begin, days) => {
        const first = currentPeriodStart({ dailyAt }, begin);
        const steady: string[] = [];
        let after = first;
        for (let hour = 0; hour <= days * 24; hour += 1) {
          for (const period of periodsDue({ dailyAt }, after, new Date(begin.getTime() + hour * 3_600_000))) {
            steady.push(period.date);
            after = period.start;
          }
        }
        const atOnce = periodsDue({ dailyAt }, first, new Date(begin.getTime() + days * DAY_MS));
        expect(atOnce.map((period) => period.date)).toEqual(steady);
        expect(steady).toHaveLength(days);
      }),
    );
  });
});

describe('slots of minutes', () => {
  it('are not made up: only the present one is due', () => {
    const due = periodsDue(
      { everyMinutes: 5 },
      instantAt('2026-11-20', '08:30'),
      instantAt('2026-11-23', '08:32:10'),
    );
    expect(due).toEqual([{ start: instantAt('2026-11-23', '08:30'), date: '2026-11-23', late: false }]);
  });
});

describe('laws of every schedule', () => {
  it('what is due has begun, is later than what was done, and is in order', () => {
    fc.assert(
      fc.property(schedules, instants, fc.option(instants, { nil: undefined }), (schedule, now, after) => {
        const due = periodsDue(schedule, after, now);
        const starts = due.map((period) => period.start.getTime());
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(new Set(starts).size).toBe(starts.length);
        for (const period of due) {
          expect(period.start.getTime()).toBeLessThanOrEqual(now.getTime());
          if (after) expect(period.start.getTime()).toBeGreaterThan(after.getTime());
          expect(period.date).toBe(localDateOf(period.start));
        }
      }),
    );
  });

  it('nothing is due once the newest is done, until the next period starts', () => {
    fc.assert(
      fc.property(schedules, instants, (schedule, now) => {
        const done = currentPeriodStart(schedule, now);
        const next = nextPeriodStart(schedule, now);
        expect(done.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(next.getTime()).toBeGreaterThan(now.getTime());
        expect(periodsDue(schedule, done, now)).toEqual([]);
        expect(periodsDue(schedule, done, new Date(next.getTime() - 1))).toEqual([]);
        expect(periodsDue(schedule, done, next).map((period) => period.start)).toEqual([next]);
        if ('dailyAt' in schedule) expect(localTimeOf(next)).toBe(schedule.dailyAt);
      }),
    );
  });
});
