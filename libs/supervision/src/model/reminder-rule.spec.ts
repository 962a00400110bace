import { describe, expect, it } from '@jest/globals';
import { addDays, instantAt } from '@yangguang/kernel';
import fc from 'fast-check';
import { calendar2026 } from './testing/calendar';
import {
  levelDate,
  remindersDue,
  REMINDER_LEVELS,
  type HoldingSpan,
  type RemindableCase,
} from './reminder-rule';

const at = (date: string, time: string, holder: HoldingSpan['holder']): HoldingSpan => ({
  from: instantAt(date, time),
  holder,
  unitId: holder === 'unit' ? 'roads' : null,
});

/** Received Wednesday 18 November, dispatched the day after: due on the 25th, the unit's on the 24th. */
function subject(...holdings: HoldingSpan[]): RemindableCase {
  return {
    caseId: 'a',
    kind: 'complaint',
    confidential: false,
    citizenDue: '2026-11-25',
    unitDue: '2026-11-24',
    leadUnitId: 'roads',
    holdings,
  };
}

const inUnit = [at('2026-11-18', '16:20', 'centre'), at('2026-11-19', '14:36', 'unit')] as const;

const short = (rows: ReturnType<typeof remindersDue>) =>
  rows.map((row) => `${row.dueOn} ${row.clock} ${row.level} ${row.recipient}`);

describe('the ladder of reminders', () => {
  it('stands on working days around the due date, across a holiday too', () => {
    expect(REMINDER_LEVELS.map((level) => levelDate('2026-10-09', level, calendar2026))).toEqual([
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
      '2026-10-13',
    ]);
  });

  it('tells handler and leader on both clocks, and the offices once the citizen’s has run out', () => {
    const rows = short(remindersDue(subject(...inUnit), '2026-11-30', calendar2026));
    expect(rows).toContain('2026-11-23 citizen T-2 handler');
    expect(rows).toContain('2026-11-24 unit T unit-leader');
    expect(rows).toContain('2026-11-26 citizen T+1 office');
    expect(rows).toContain('2026-11-30 citizen T+3 office');
    expect(rows.filter((row) => row.includes('office'))).toHaveLength(2);
    expect(rows.filter((row) => row.includes('unit T-') && row.includes('handler'))).toHaveLength(2);
  });

  it('tells the offices nothing of a report of wrongdoing', () => {
    const report: RemindableCase = { ...subject(...inUnit), kind: 'report' };
    const rows = remindersDue(report, '2026-12-30', calendar2026);
    expect(rows.some((row) => row.recipient === 'office')).toBe(false);
    expect(rows.some((row) => row.recipient === 'unit-leader' && row.level === 'T+3')).toBe(true);
  });

  it('goes to the centre while the centre has it, and ends with the answer', () => {
    const waiting = subject(
      ...inUnit,
      at('2026-11-24', '17:00', 'centre'),
      at('2026-11-25', '10:00', 'none'),
    );
    const rows = short(remindersDue(waiting, '2026-12-30', calendar2026));
    expect(rows).toContain('2026-11-25 citizen T centre');
    expect(rows.some((row) => row.startsWith('2026-11-26'))).toBe(false);
    expect(rows.some((row) => row.includes('unit T+1'))).toBe(false);
  });

  it('says nothing on the unit’s clock for the time another unit had it', () => {
    const first: HoldingSpan = { from: instantAt('2026-11-19', '09:00'), holder: 'unit', unitId: 'water' };
    const moved = subject(at('2026-11-18', '16:20', 'centre'), first, at('2026-11-23', '11:00', 'unit'));
    const rows = remindersDue(moved, '2026-11-24', calendar2026);
    expect(rows.filter((row) => row.clock === 'unit' && row.dueOn < '2026-11-24')).toEqual([]);
    expect(rows.find((row) => row.dueOn === '2026-11-23' && row.clock === 'citizen')?.unitId).toBe('water');
  });

  it('gives the same set however often and however late it is asked', () => {
    const date = fc.integer({ min: 0, max: 25 }).map((days) => addDays('2026-11-18', days));
    const stops = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 20 });
    const holdings = fc
      .array(fc.tuple(date, fc.constantFrom('centre', 'unit', 'none')), { maxLength: 6 })
      .map((spans) =>
        spans
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([day, holder]) => at(day, '11:00', holder as HoldingSpan['holder'])),
      );
    fc.assert(
      fc.property(stops, holdings, (gaps, later) => {
        const one = subject(at('2026-11-18', '08:00', 'centre'), ...later);
        const end = '2026-12-31';
        const known = (asOf: string) => ({
          ...one,
          holdings: one.holdings.filter((span) => span.from <= instantAt(asOf, '08:30')),
        });
        const daily = new Set<string>();
        for (let day = '2026-11-18'; day <= end; day = addDays(day, 1)) {
          for (const row of short(remindersDue(known(day), day, calendar2026))) daily.add(row);
        }
        const stopped = new Set<string>();
        let day = '2026-11-18';
        for (const gap of gaps) {
          day = addDays(day, gap);
          if (day > end) break;
          for (const row of short(remindersDue(known(day), day, calendar2026))) stopped.add(row);
        }
        for (const row of short(remindersDue(one, end, calendar2026))) stopped.add(row);
        expect([...stopped].sort()).toEqual([...daily].sort());
      }),
    );
  });
});
