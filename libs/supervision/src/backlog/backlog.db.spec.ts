import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CalendarService } from '@yangguang/calendar';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { BACKLOG_AGES, BACKLOG_LEVELS, type BacklogAge, type BacklogLevel } from '../model/backlog';
import { Acting, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { BacklogQuery } from './backlog.query';
import { BacklogService } from './backlog.service';

const COUNTY = { kind: 'county', reports: true } as const;

describe('the backlog', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url, '2026-10-26T10:00:00+08:00');
    acting = new Acting(bench, await castOf(bench));
    for (const day of ['2026-10-26', '2026-11-02', '2026-11-12', '2026-11-17', '2026-11-23']) {
      bench.at(`${day}T10:00:00+08:00`);
      await acting.upTo('handling');
      await acting.submit();
      await acting.submit({ kind: 'report', unitId: acting.cast.other.id });
      await acting.upTo('answered');
    }
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const service = () => bench.get(BacklogService);
  const rowsOf = async (filter: { level?: BacklogLevel; age?: BacklogAge; unit?: string }) => {
    const numbers: string[] = [];
    for (let cursor: string | null | undefined = undefined; cursor !== null;) {
      const page = await bench.as(acting.cast.office, () =>
        service().rows({ ...filter, limit: 2, ...(cursor ? { cursor } : {}) }),
      );
      numbers.push(...page.items.map((row) => row.number));
      cursor = page.nextCursor;
    }
    return numbers;
  };

  it('puts every open case into one level and one age, and each number lists exactly its rows', async () => {
    const backlog = await bench.as(acting.cast.office, () => service().read());
    expect(backlog.protectedIncluded).toBe(false);
    expect(backlog.total.open).toBe(10);
    for (const line of [backlog.total, ...backlog.units]) {
      const unit = 'unitId' in line ? { unit: (line.unitId as string | null) ?? 'none' } : {};
      expect(sum(line.levels)).toBe(line.open);
      expect(sum(line.ages)).toBe(line.open);
      expect(await rowsOf(unit)).toHaveLength(line.open);
      for (const { level, count } of line.levels)
        expect(await rowsOf({ ...unit, level })).toHaveLength(count);
      for (const { age, count } of line.ages) expect(await rowsOf({ ...unit, age })).toHaveLength(count);
    }
    expect(backlog.total.levels.map(({ count }) => count)).toEqual([2, 2, 2, 2, 2, 0]);
    expect(BACKLOG_LEVELS).toHaveLength(6);
    expect(BACKLOG_AGES).toHaveLength(4);
  });

  it('reads only open cases, however many years are kept', async () => {
    await bench.database.query(`
      INSERT INTO supervision.case (id, number, kind, state, version, title, body, language, consent_publish, share_name,
        contact_name, contact_phone, code_digest, received_at, received_on, due_on, provisional, terms, closed_on, refusal_reason, publication)
      SELECT gen_random_uuid(), 'OLD-' || n, 'help', 'refused', 1, 't', 'b', 'zh-CN', false, false, 'x', 'x', 'x',
             now() - interval '1 day' * (n % 1800), (now() - interval '1 day' * (n % 1800))::date,
             (now() - interval '1 day' * (n % 1800))::date, false, ''::tsvector, '2026-01-01', 'outside', 'undecided'
        FROM generate_series(1, 20000) n`);
    await bench.database.query('ANALYZE supervision.case');
    const calendar = await bench.get(CalendarService).current();
    const plans = await bench.database.transaction(async () => {
      const seen: string[] = [];
      const query = bench.database.query.bind(bench.database);
      const explained = new BacklogQuery({
        query: async (sql: string, params: unknown[]) => {
          const rows = await query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, params);
          seen.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
          return [];
        },
      } as never);
      await explained.lines(COUNTY, '2026-11-23', calendar);
      await explained.rows({ limit: 20, level: 'late-1-3' }, COUNTY, '2026-11-23', calendar);
      return seen;
    });
    expect(plans).toHaveLength(2);
    for (const plan of plans) expect(plan).not.toContain('Seq Scan');
  });
});

function sum(parts: readonly { readonly count: number }[]): number {
  return parts.reduce((total, { count }) => total + count, 0);
}
