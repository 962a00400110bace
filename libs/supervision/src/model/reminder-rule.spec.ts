import { describe, expect, it } from '@jest/globals';
import { addDays, instantAt } from '@yangguang/kernel';
import fc from 'fast-check';
import type { ClockLine } from './case-clock';
import { dueHistory } from './due-history';
import { calendar2026 } from './testing/calendar';
import {
  levelDate,
  remindersDue,
  REMINDER_LEVELS,
  type HoldingSpan,
  type RemindableCase,
} from './reminder-rule';
import { HANDOVERS } from './timeline';

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
    dues: {
      citizen: [{ from: instantAt('2026-11-18'), due: '2026-11-25' }],
      unit: [{ from: instantAt('2026-11-19'), due: '2026-11-24' }],
    },
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
    const moved: RemindableCase = {
      ...subject(at('2026-11-18', '16:20', 'centre'), first, at('2026-11-23', '11:00', 'unit')),
      dues: {
        citizen: [{ from: instantAt('2026-11-18'), due: '2026-11-25' }],
        unit: [
          { from: instantAt('2026-11-19', '09:00'), due: '2026-11-24' },
          { from: instantAt('2026-11-23', '11:00'), due: '2026-11-26' },
        ],
      },
    };
    const rows = remindersDue(moved, '2026-11-24', calendar2026);
    const [ofWater, ofRoads] = ['water', 'roads'].map((unit) =>
      rows.filter((row) => row.clock === 'unit' && row.unitId === unit).map((row) => row.level),
    );
    expect(ofWater).toEqual(['T-2', 'T-2', 'T-1', 'T-1']);
    expect(ofRoads).toEqual(['T-2', 'T-2']);
    expect(rows.find((row) => row.dueOn === '2026-11-23' && row.clock === 'citizen')?.unitId).toBe('water');
  });

  it('begins anew when the date is moved, and keeps what was told of the old one', () => {
    const extended: RemindableCase = {
      ...subject(...inUnit),
      dues: {
        citizen: [
          { from: instantAt('2026-11-18'), due: '2026-11-25' },
          { from: instantAt('2026-11-24', '15:00'), due: '2026-12-02' },
        ],
        unit: [],
      },
    };
    const rows = remindersDue(extended, '2026-12-30', calendar2026);
    const told = rows
      .filter((row) => row.recipient === 'handler')
      .map((row) => [row.dueOn, row.level, row.deadline]);
    expect(told).toEqual([
      ['2026-11-23', 'T-2', '2026-11-25'],
      ['2026-11-24', 'T-1', '2026-11-25'],
      ['2026-11-30', 'T-2', '2026-12-02'],
      ['2026-12-01', 'T-1', '2026-12-02'],
      ['2026-12-02', 'T', '2026-12-02'],
      ['2026-12-03', 'T+1', '2026-12-02'],
      ['2026-12-07', 'T+3', '2026-12-02'],
    ]);
  });

  it('gives the same set however often and however late it is asked, over pauses, extensions and returns', () => {
    const date = fc.integer({ min: 0, max: 25 }).map((days) => addDays('2026-11-18', days));
    const stops = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 20 });
    const steps = fc.array(fc.tuple(date, fc.constantFrom(...MOVING), fc.integer({ min: 1, max: 10 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(stops, steps, (gaps, moves) => {
        const trail = moves
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([day, type, days]) => ({ at: instantAt(day, '11:00'), type, detail: { days } }));
        const end = '2026-12-31';
        const daily = new Set<string>();
        for (let day = '2026-11-18'; day <= end; day = addDays(day, 1)) {
          for (const row of rowsOn(day, trail)) daily.add(row);
        }
        const stopped = new Set<string>();
        let day = '2026-11-18';
        for (const gap of gaps) {
          day = addDays(day, gap);
          if (day > end) break;
          for (const row of rowsOn(day, trail)) stopped.add(row);
        }
        for (const row of rowsOn(end, trail)) stopped.add(row);
        expect([...stopped].sort()).toEqual([...daily].sort());
      }),
    );
  });
});

const MOVING = [
  'dispatched',
  'returned',
  'asked-for-more',
  'resumed',
  'extension-granted',
  'signed-off',
  'answered',
  'reworked',
] as const;

/** What the task writes on a day, knowing what had happened by that morning. */
function rowsOn(day: string, trail: readonly ClockLine[]): string[] {
  const known = trail.filter((line) => line.at <= instantAt(day, '08:30'));
  const { kind, caseId, confidential } = subject();
  const holdings = known.flatMap(({ at: from, type }): HoldingSpan[] => {
    const holder = HANDOVERS[type];
    return holder ? [{ from, holder, unitId: holder === 'unit' ? 'roads' : null }] : [];
  });
  const one = { kind, caseId, confidential, dues: dueHistory('2026-11-18', known, calendar2026) };
  const first = at('2026-11-18', '08:00', 'centre');
  const rows = remindersDue({ ...one, holdings: [first, ...holdings] }, day, calendar2026);
  return rows.map((row) => `${row.deadline} ${row.dueOn} ${row.clock} ${row.level} ${row.recipient}`);
}
