import { describe, expect, it } from '@jest/globals';
import { addDays } from '@yangguang/kernel';
import fc from 'fast-check';
import { anyCalendar, anyDate } from './testing/arbitraries';
import { calendar2026, imagined2027, noticeYear } from './testing/calendars';
import { WorkingCalendar } from './working-calendar';
import { countWorkingDays } from './working-days';

describe('the working calendar', () => {
  it.each([
    ['2026-09-18', true, 'working-day', null],
    ['2026-09-19', false, 'weekend', null],
    ['2026-09-20', true, 'make-up-working-day', '国庆节'],
    ['2026-10-01', false, 'holiday', '国庆节'],
    ['2026-10-03', false, 'holiday', '国庆节'],
    ['2027-01-01', true, 'calendar-unknown', null],
    ['2027-01-02', false, 'calendar-unknown', null],
  ])('knows %s', (date, working, reason, name) => {
    expect(calendar2026.dayOf(date)).toEqual({ working, reason, name });
  });

  it('puts local days above the notice, also in a year that is not loaded', () => {
    const local = calendar2026.withOverrides([
      { date: '2026-09-18', kind: 'off', name: '县庆日' },
      { date: '2026-10-03', kind: 'work', name: '抗洪' },
      { date: '2027-03-01', kind: 'off', name: '县庆日' },
    ]);
    expect(local.dayOf('2026-09-18')).toEqual({ working: false, reason: 'local-holiday', name: '县庆日' });
    expect(local.dayOf('2026-10-03')).toEqual({ working: true, reason: 'local-working-day', name: '抗洪' });
    expect(local.dayOf('2027-03-01').reason).toBe('local-holiday');
    expect(local.isLoaded(2027)).toBe(false);
    expect(calendar2026.isWorkingDay('2026-09-18')).toBe(true);
  });

  it('lets the later notice decide about the last days of December', () => {
    const both = calendar2026.withYear(imagined2027);
    expect(calendar2026.isWorkingDay('2026-12-31')).toBe(true);
    expect(both.dayOf('2026-12-31')).toEqual({ working: false, reason: 'holiday', name: '元旦' });
    expect(both.daysWithin(2026).at(-1)).toMatchObject({ date: '2026-12-31' });
    expect(both.daysWithin(2027)[0]).toMatchObject({ date: '2027-01-01' });
    expect(new WorkingCalendar([imagined2027, noticeYear(2026)]).isWorkingDay('2026-12-31')).toBe(false);
  });

  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('has the published number of working days in %i', (year, count) => {
    expect(countWorkingDays(`${year - 1}-12-31`, `${year}-12-31`, calendar2026)).toBe(count);
  });

  it('numbers days so that an ordinal rises by one exactly on working days, before 2000 and after alike', () => {
    const wide = fc.integer({ min: -4000, max: 12_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(anyCalendar, fc.oneof(anyDate, wide), (calendar, date) => {
        const rise = calendar.ordinalOf(date) - calendar.ordinalOf(addDays(date, -1));
        return rise === (calendar.isWorkingDay(date) ? 1 : 0);
      }),
    );
  });
});
