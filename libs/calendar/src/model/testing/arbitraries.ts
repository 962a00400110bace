import { addDays, type LocalDate } from '@yangguang/kernel';
import fc from 'fast-check';
import type { LocalOverride } from '../calendar-day';
import type { Pause } from '../pause';
import type { WorkingCalendar } from '../working-calendar';
import { calendar2026 } from './calendars';

/** Any day from the beginning of 2024 to the summer of 2027, a year that is not loaded. */
export const anyDate: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 4 * 365 - 150 })
  .map((days) => addDays('2024-01-01', days));

export const anyTerm = fc.integer({ min: 1, max: 60 });

/** A closed pause of up to five weeks that starts within four months of the date. */
export function pauseNear(date: LocalDate): fc.Arbitrary<Pause> {
  return fc
    .record({ start: fc.integer({ min: -5, max: 120 }), length: fc.integer({ min: 0, max: 35 }) })
    .map(({ start, length }) => {
      const from = addDays(date, start);
      return { from, to: addDays(from, length), reason: '等待补充材料' };
    });
}

/** The calendar as loaded, with a handful of local days at random places. */
export const anyCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .array(fc.record({ date: anyDate, kind: fc.constantFrom('off' as const, 'work' as const) }), {
    maxLength: 12,
  })
  .map((days) => {
    const overrides: LocalOverride[] = days.map((day) => ({ ...day, name: '本地' }));
    const printed = () => `calendar with local days ${JSON.stringify(days)}`;
    return Object.assign(calendar2026.withOverrides(overrides), { [fc.toStringMethod]: printed });
  });
