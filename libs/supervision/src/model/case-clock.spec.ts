import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, instantAt } from '@yangguang/kernel';
import { advanceClocks, clocksOf, dueOf, newClocks, type ClockLine } from './case-clock';
import { calendar2026 } from './testing/calendar';
import { TIMELINE_TYPES, type TimelineType } from './timeline';

const line = (date: string, type: TimelineType, detail: Record<string, unknown> = {}): ClockLine => ({
  at: instantAt(date, '10:00'),
  type,
  detail,
});

/** What the citizen is told of when it moves their clock; everything else is the county's own affair. */
const MOVING: readonly TimelineType[] = [
  'asked-for-more',
  'resumed',
  'withdrawn',
  'extension-granted',
  'reworked',
];

describe('the clocks of a case', () => {
  it('stand while the citizen is asked, and go on with what was left', () => {
    const asked = [line('2026-11-18', 'dispatched'), line('2026-11-19', 'asked-for-more')];
    const standing = clocksOf('2026-11-17', asked);
    expect(dueOf(standing.citizen, calendar2026)).toMatchObject({ due: '2026-11-24', provisional: true });
    const resumed = clocksOf('2026-11-17', [...asked, line('2026-11-23', 'resumed')]);
    // Friday 20th and Monday 23rd did not count.
    expect(dueOf(resumed.citizen, calendar2026)).toMatchObject({ due: '2026-11-26', provisional: false });
    expect(resumed.unit && dueOf(resumed.unit, calendar2026).due).toBe('2026-11-25');
  });

  it('are both longer by a granted extension, whatever was asked', () => {
    const lines = [line('2026-11-18', 'dispatched'), line('2026-11-20', 'extension-granted', { days: 5 })];
    const { citizen, unit } = clocksOf('2026-11-17', lines);
    expect(dueOf(citizen, calendar2026).due).toBe('2026-12-01');
    expect(unit && dueOf(unit, calendar2026).due).toBe('2026-11-30');
  });

  it('begin anew when the citizen asks for another handling, without what the first round was given', () => {
    const lines = [
      line('2026-11-18', 'dispatched'),
      line('2026-11-19', 'extension-granted', { days: 5 }),
      line('2026-11-24', 'answered'),
      line('2026-11-26', 'reworked'),
    ];
    expect(clocksOf('2026-11-17', lines).citizen).toEqual({ from: '2026-11-26', limit: 5, pauses: [] });
  });

  it('leave the citizen’s alone on any handing over inside the county', () => {
    const inside = TIMELINE_TYPES.filter((type) => !MOVING.includes(type));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...inside), fc.nat(40)), { maxLength: 30 }), (walk) => {
        const lines = walk
          .sort(([, a], [, b]) => a - b)
          .map(([type, days]) => line(addDays('2026-11-17', days), type, { days: 3, taken: true }));
        expect(clocksOf('2026-11-17', lines).citizen).toEqual(newClocks('2026-11-17').citizen);
      }),
    );
  });

  it('give a unit that is handed the case its whole three days, and none to nobody', () => {
    const dispatched = clocksOf('2026-11-17', [line('2026-11-18', 'dispatched')]);
    expect(dispatched.unit).toEqual({ from: '2026-11-18', limit: 3, pauses: [] });
    const returned = advanceClocks(dispatched, line('2026-11-19', 'returned'));
    expect(returned.unit).toBeNull();
    const settled = advanceClocks(returned, line('2026-11-23', 'settled'));
    expect(settled.unit).toEqual({ from: '2026-11-23', limit: 3, pauses: [] });
    expect(settled.citizen).toEqual(dispatched.citizen);
  });
});
