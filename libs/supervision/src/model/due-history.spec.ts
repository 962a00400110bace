import { describe, expect, it } from '@jest/globals';
import { instantAt } from '@yangguang/kernel';
import fc from 'fast-check';
import { clocksOf, CLOCK_LINES, dueOf, type ClockLine } from './case-clock';
import { dueAt, dueHistory, endingWith } from './due-history';
import { calendar2026 } from './testing/calendar';
import type { TimelineType } from './timeline';

const line = (date: string, type: TimelineType, detail: Record<string, unknown> = {}): ClockLine => ({
  at: instantAt(date, '10:00'),
  type,
  detail,
});

/** Received on Tuesday 17 November: due on the 24th. */
const history = (...lines: ClockLine[]) => dueHistory('2026-11-17', lines, calendar2026);

describe('what was due when', () => {
  it('moves with an extension from its moment on, on both clocks', () => {
    const { citizen, unit } = history(
      line('2026-11-18', 'dispatched'),
      line('2026-11-20', 'extension-granted', { days: 3 }),
    );
    expect(citizen.map(({ due }) => due)).toEqual(['2026-11-24', '2026-11-27']);
    expect(unit.map(({ due }) => due)).toEqual([null, '2026-11-23', '2026-11-26']);
    expect(dueAt(citizen, instantAt('2026-11-20', '09:59'))).toBe('2026-11-24');
    expect(dueAt(citizen, instantAt('2026-11-20', '10:00'))).toBe('2026-11-27');
    expect(dueAt(citizen, instantAt('2026-11-01'))).toBeNull();
  });

  it('moves with a pause only when it is over', () => {
    const { citizen } = history(line('2026-11-19', 'asked-for-more'), line('2026-11-23', 'resumed'));
    expect(citizen).toHaveLength(2);
    expect(citizen[1]?.from).toEqual(instantAt('2026-11-23', '10:00'));
  });

  it('ends a unit’s clock with the return, and leaves the citizen’s alone', () => {
    const { citizen, unit } = history(
      line('2026-11-18', 'dispatched'),
      line('2026-11-19', 'returned'),
      line('2026-11-20', 'dispatched'),
    );
    expect(citizen).toHaveLength(1);
    expect(unit.map(({ due }) => due)).toEqual([null, '2026-11-23', null, '2026-11-25']);
  });

  it('remembers what was due before the calendar changed', () => {
    const { citizen } = history(
      line('2026-11-19', 'due-date-moved', { before: '2026-11-23', after: '2026-11-24' }),
    );
    expect(citizen.map(({ due }) => due)).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('ends with what the row keeps', () => {
    const { citizen, unit } = endingWith(history(), { citizen: '2026-11-30', unit: null });
    expect([citizen.at(-1)?.due, unit.at(-1)?.due]).toEqual(['2026-11-30', null]);
  });

  it('ends, after any trail, where the clocks end', () => {
    const steps = fc.array(
      fc.tuple(
        fc.constantFrom(...CLOCK_LINES),
        fc.integer({ min: 17, max: 30 }),
        fc.integer({ min: 1, max: 9 }),
      ),
    );
    fc.assert(
      fc.property(steps, (given) => {
        const lines = given
          .sort(([, a], [, b]) => a - b)
          .map(([type, day, days]) => line(`2026-11-${day}`, type, { days }));
        const { citizen, unit } = clocksOf('2026-11-17', lines);
        const found = history(...lines);
        expect(found.citizen.at(-1)?.due).toBe(dueOf(citizen, calendar2026).due);
        expect(found.unit.at(-1)?.due).toBe(unit && dueOf(unit, calendar2026).due);
      }),
    );
  });
});
