import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, instantAt } from '@yangguang/kernel';
import { runAs } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { Acting, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { RemindTask } from './remind.task';

const SCHEDULER = { kind: 'system', name: 'supervision.remind' } as const;
const FIRST = '2026-11-10';
const LAST = '2026-11-27';

describe('the reminder task', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let second: SupervisionBench;
  let acting: Acting;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url, `${FIRST}T09:00:00+08:00`);
    second = await SupervisionBench.start(clone.url, `${FIRST}T09:00:00+08:00`);
    acting = new Acting(bench, await castOf(bench));
    // One lies at the centre, one in the unit, one is answered in time, one late, one waits for the check.
    await acting.submit();
    await acting.upTo('handling');
    const early = await acting.upTo('submitted-draft');
    const late = await acting.upTo('handling');
    bench.at('2026-11-12T15:00:00+08:00');
    await acting.signOff(early.id);
    bench.at('2026-11-13T15:00:00+08:00');
    await acting.answer(early.id);
    await acting.upTo('signed');
    bench.at('2026-11-19T15:00:00+08:00');
    await acting.saveDraft(late.id);
    await acting.submitDraft(late.id);
    await acting.signOff(late.id);
    await acting.answer(late.id);
  });
  afterAll(async () => {
    await bench.stop();
    await second.stop();
    await clone.drop();
  });

  const run = (where: SupervisionBench, date: string, late: boolean) =>
    runAs(SCHEDULER, () => where.get(RemindTask).run({ date, late }));

  async function written(): Promise<string[]> {
    const rows = await bench.database.query<{ row: string }>(
      `SELECT concat_ws(' ', c.number, r.clock, r.level, r.recipient, r.due_on) AS row
         FROM supervision.reminder r JOIN supervision.case c ON c.id = r.case_id ORDER BY 1`,
    );
    return rows.map((one) => one.row);
  }

  async function clear(): Promise<void> {
    await bench.database.query('DELETE FROM supervision.reminder');
    await bench.database.query(
      "DELETE FROM platform.notification WHERE template LIKE 'supervision.notice.reminder%'",
    );
  }

  /** Runs day by day, standing still for a while after the third day; then each missed day is made up, in order. */
  async function runWithStop(days: number): Promise<string[]> {
    await clear();
    const missed: string[] = [];
    let stood = 0;
    for (let date = FIRST; date <= LAST; date = addDays(date, 1)) {
      bench.clock.set(instantAt(date, '08:30'));
      if (date > addDays(FIRST, 2) && stood < days) {
        stood += 1;
        missed.push(date);
        continue;
      }
      for (const day of missed.splice(0)) await run(bench, day, true);
      await run(bench, date, false);
    }
    return written();
  }

  it('writes the same set whether it stood still for none, one or ten days', async () => {
    const expected = await runWithStop(0);
    expect(expected.length).toBeGreaterThan(20);
    expect(new Set(expected.map((row) => row.split(' ')[2]))).toEqual(
      new Set(['T-2', 'T-1', 'T', 'T+1', 'T+3']),
    );
    expect(expected.some((row) => row.includes('office'))).toBe(true);
    for (const days of [1, 3, 5, 10]) expect(await runWithStop(days)).toEqual(expected);
  });

  it('writes it once when two processes run at once, and tells each person once', async () => {
    await clear();
    bench.clock.set(instantAt('2026-11-17', '08:30'));
    second.clock.set(instantAt('2026-11-17', '08:30'));
    await Promise.all([
      run(bench, '2026-11-17', false),
      run(second, '2026-11-17', false),
      run(bench, '2026-11-17', false),
    ]);
    const rows = await written();
    expect(new Set(rows).size).toBe(rows.length);
    const twice = await bench.database.query(
      `SELECT person_id, dedupe_key FROM platform.notification WHERE template LIKE 'supervision.notice.reminder%'
        GROUP BY 1, 2 HAVING count(*) > 1`,
    );
    expect(twice).toEqual([]);
  });

  it('does not tell anybody of days that are over when a later rung has been reached', async () => {
    await clear();
    bench.clock.set(instantAt('2026-11-20', '09:00'));
    for (let date = FIRST; date < '2026-11-20'; date = addDays(date, 1)) await run(bench, date, true);
    const told = await bench.database.query<{ template: string }>(
      "SELECT DISTINCT template FROM platform.notification WHERE template LIKE 'supervision.notice.reminder%'",
    );
    expect(told.map((one) => one.template)).toEqual(['supervision.notice.reminder.t-plus-3']);
  });
});
