import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantAt } from '@yangguang/kernel';
import { entriesOf, expectedLine, SET_NAMES } from './quarter/expected';
import type { UnitCode } from './quarter/desk';
import { UNITS } from './quarter/desk';
import { Quarter } from './quarter/quarter';
import { replayed, type TrailLine } from './quarter/replay';
import { TestApi } from './support/test-api';

const FIGURES = '/api/v1/staff/supervision/figures';
const PERIOD = 'from=2025-09&to=2026-01';
const MONTHS = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01'];

type Line = Record<string, unknown> & { month: string; unitId: string | null };

interface Figures {
  readonly asOf: string;
  readonly total: Line;
  readonly months: readonly Line[];
  readonly units: readonly Line[];
}

/** A line without what stands beside the numbers, and without the looks at boards, which are no messages. */
function numbersOf({
  month: _month,
  unitId: _unit,
  unitName: _name,
  looked: _looks,
  ...numbers
}: Line): object {
  return numbers;
}

/**
 * Five hundred messages over a quarter with 国庆 and 元旦 in it, written, triaged, returned, asked about, extended,
 * merged, answered, rated and handled again over HTTP. A ledger kept beside it, with its own count of working
 * days, has to come to the same figures, the same rows behind each of them, and the same due dates.
 */
describe('a simulated quarter', () => {
  let api: TestApi;
  let quarter: Quarter;

  beforeAll(async () => {
    api = await TestApi.start({ now: instantAt('2025-09-20', '09:00'), environment: { DEMO: '1' } });
    quarter = await Quarter.begin(api);
  });
  afterAll(() => api.stop());

  const figures = async (who: string) =>
    (await quarter.desk.as(who).get<Figures>(`${FIGURES}?${PERIOD}`)).body;

  async function holdFigures(day: string): Promise<void> {
    const { entries } = quarter;
    const told = await figures('centre');
    expect(told.asOf).toBe(day);
    expect(numbersOf(told.total)).toEqual(expectedLine(entries, day));
    for (const line of told.months) {
      const own = entries.filter((one) => one.receivedOn.startsWith(line.month));
      expect([line.month, numbersOf(line)]).toEqual([line.month, expectedLine(own, day)]);
    }
    for (const code of [null, ...(Object.keys(UNITS) as UnitCode[])]) {
      const own = entries.filter((one) => one.unit === code);
      const id = code === null ? null : (quarter.desk.unitIds.get(code) ?? '');
      const line = told.units.find((one) => one.unitId === id);
      expect([code, line && numbersOf(line)]).toEqual([
        code,
        own.length === 0 && line === undefined ? undefined : expectedLine(own, day),
      ]);
    }
    // The two offices are given the same without what they may not see.
    const seen = entries.filter((one) => one.kind !== 'report');
    expect(numbersOf((await figures('zfb.ducha')).total)).toEqual(expectedLine(seen, day));
  }

  async function holdDueDates(): Promise<void> {
    const rows = await api.database.query<{ number: string; due: string; unitDue: string | null }>(
      `SELECT number, due_on AS due, unit_due_on AS "unitDue" FROM supervision.case`,
    );
    const lines = await api.database.query<TrailLine & { number: string }>(
      `SELECT c.number, e.at, e.type, e.detail FROM supervision.case_event e JOIN supervision.case c ON c.id = e.case_id
        ORDER BY c.number, e.at, e.id`,
    );
    const byNumber = new Map<string, TrailLine[]>();
    for (const line of lines) byNumber.set(line.number, [...(byNumber.get(line.number) ?? []), line]);
    const stored = new Map(rows.map(({ number, ...due }) => [number, due]));
    for (const { number, receivedOn, due, unitDue } of quarter.entries) {
      expect([number, stored.get(number)]).toEqual([number, { due, unitDue }]);
      expect([number, replayed(receivedOn, byNumber.get(number) ?? [])]).toEqual([number, { due, unitDue }]);
    }
  }

  /** All of it in one: what is counted on a later day stands on the days before it. */
  it('is counted as a clerk would count it, on a day in every month', async () => {
    for (const day of ['2025-10-10', '2025-11-14', '2025-12-31', '2026-01-20']) {
      await quarter.liveUntil(day);
      await holdFigures(day);
      await holdDueDates();
    }
  }, 1_200_000);

  it('was lived through by five hundred messages that went every way', () => {
    const day = '2026-01-20';
    expect(quarter.entries.length).toBeGreaterThanOrEqual(500);
    // Nobody in it has to override the check for non-answers; that has a test of its own.
    for (const set of SET_NAMES.filter((one) => one !== 'overridden'))
      expect([set, entriesOf(set, quarter.entries, day).length > 0]).toEqual([set, true]);
    expect(quarter.entries.some((one) => one.main !== null && one.outcome === 'answered')).toBe(true);
  });

  it('shows behind each number exactly its rows', async () => {
    for (const set of SET_NAMES) {
      const found: string[] = [];
      for (let cursor = ''; ;) {
        const { body } = await quarter.desk
          .as('centre')
          .get<{ items: { number: string }[]; nextCursor: string | null }>(
            `${FIGURES}/rows?${PERIOD}&set=${set}&limit=100${cursor}`,
          );
        found.push(...body.items.map((one) => one.number));
        if (body.nextCursor === null) break;
        cursor = `&cursor=${encodeURIComponent(body.nextCursor)}`;
      }
      const own = entriesOf(set, quarter.entries, '2026-01-20').map((one) => one.number);
      expect([set, found.sort()]).toEqual([set, own.sort()]);
    }
  });

  it('is told the public by the same count', async () => {
    const { entries } = quarter;
    const { body } = await api.anyone.get<{ months: Line[] }>('/api/v1/public/figures/months');
    for (const month of MONTHS) {
      const own = expectedLine(
        entries.filter((one) => one.receivedOn.startsWith(month)),
        '2026-01-20',
      );
      const told = body.months.find((line) => line.month === month);
      expect(told).toMatchObject({ received: own['received'], answered: own['answered'] });
      const { numerator, denominator } = own['onTime'] as { numerator: number; denominator: number };
      expect(told?.['onTime']).toMatchObject({ numerator, denominator });
    }
    const year = await api.anyone.get<{ onTime: Line; median: Line; p90: Line; overdueOpen: number }>(
      '/api/v1/public/figures',
    );
    const all = expectedLine(entries, '2026-01-20');
    expect(year.body).toMatchObject({
      onTime: all['onTime'],
      median: { days: all['median'], count: all['answered'] },
      p90: { days: all['p90'], count: all['answered'] },
      overdueOpen: all['overdue'],
    });
  });
});
