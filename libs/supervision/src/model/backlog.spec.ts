import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@yangguang/kernel';
import { countWorkingDays } from '@yangguang/calendar/model';
import { ageRanges, levelRanges, within } from './backlog';
import { calendar2026 } from './testing/calendar';

const days = fc.integer({ min: 60, max: 300 }).map((offset) => addDays('2026-01-01', offset));
const namesAt = (day: string, ranges: Readonly<Record<string, Parameters<typeof within>[1]>>) =>
  Object.entries(ranges).flatMap(([name, range]) => (within(day, range) ? [name] : []));

describe('the backlog', () => {
  it('puts every due date into exactly one level, whatever the day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), (today, offset) => {
        expect(namesAt(addDays(today, offset), levelRanges(today, calendar2026))).toHaveLength(1);
      }),
    );
  });

  it('puts every beginning into exactly one age class', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 58 }), (today, offset) => {
        expect(namesAt(addDays(today, -offset), ageRanges(today, calendar2026))).toHaveLength(1);
      }),
    );
  });

  it('counts late in working days, so a holiday makes nothing later', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 55 }), (today, offset) => {
        const due = addDays(today, -offset);
        const late = countWorkingDays(due, today, calendar2026);
        const level = late <= 3 ? 'late-1-3' : late <= 10 ? 'late-4-10' : 'late-over-10';
        if (calendar2026.isWorkingDay(today) && calendar2026.isWorkingDay(due))
          expect(namesAt(due, levelRanges(today, calendar2026))).toEqual([level]);
      }),
    );
  });

  it('calls today and two working days more soon', () => {
    expect(levelRanges('2026-11-26', calendar2026).soon).toEqual({ from: '2026-11-26', to: '2026-11-30' });
  });
});
