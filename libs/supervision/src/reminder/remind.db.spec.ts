import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, instantAt } from '@yangguang/kernel';
import { runAs } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { Acting, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { WorkflowActs } from '../testing/workflow-acts';
import { RemindTask } from './remind.task';

const SCHEDULER = { kind: 'system', name: 'supervision.remind' } as const;
const FIRST = '2026-11-10';
const LAST = '2026-11-27';

describe('the reminder task', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let second: SupervisionBench;
  let acting: Acting;
  let extended = '';

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
    extended = (await acting.upTo('handling')).receipt.number;
    const acts = new WorkflowActs(bench, acting);
    bench.at('2026-11-12T15:00:00+08:00');
    await acting.signOff(early.id);
    bench.at('2026-11-13T15:00:00+08:00');
    await acting.answer(early.id);
    await acting.upTo('signed');
    bench.at('2026-11-16T15:00:00+08:00');
    const extendedId = await acting.idOf(extended);
    await acts.askExtension(extendedId, 3);
    await acts.decideExtension(extendedId, true);
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

  const run = (where: SupervisionBench, date: string) =>
    runAs(SCHEDULER, () => where.get(RemindTask).run({ date }));

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
      for (const day of missed.splice(0)) await run(bench, day);
      await run(bench, date);
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

  it('begins the ladder anew for a case whose term was extended', async () => {
    await runWithStop(5);
    const rows = await bench.database.query<{ row: string }>(
      `SELECT concat_ws(' ', r.level, r.deadline, r.due_on) AS row
         FROM supervision.reminder r JOIN supervision.case c ON c.id = r.case_id
        WHERE c.number = $1 AND r.clock = 'citizen' AND r.recipient = 'handler' ORDER BY r.due_on`,
      [extended],
    );
    expect(rows.map((one) => one.row)).toEqual([
      'T-2 2026-11-17 2026-11-13',
      'T-1 2026-11-17 2026-11-16',
      'T-2 2026-11-20 2026-11-18',
      'T-1 2026-11-20 2026-11-19',
      'T 2026-11-20 2026-11-20',
      'T+1 2026-11-20 2026-11-23',
      'T+3 2026-11-20 2026-11-25',
    ]);
  });

  it('writes it once when two processes run at once, and tells each person once', async () => {
    await clear();
    bench.clock.set(instantAt('2026-11-17', '08:30'));
    second.clock.set(instantAt('2026-11-17', '08:30'));
    await Promise.all([run(bench, '2026-11-17'), run(second, '2026-11-17'), run(bench, '2026-11-17')]);
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
    for (let date = FIRST; date < '2026-11-20'; date = addDays(date, 1)) await run(bench, date);
    const told = await bench.database.query<{ template: string }>(
      "SELECT DISTINCT template FROM platform.notification WHERE template LIKE 'supervision.notice.reminder%'",
    );
    // All are long late, but the extended one, whose unit is late by a day.
    expect(told.map((one) => one.template).sort()).toEqual([
      'supervision.notice.reminder.t-plus-1',
      'supervision.notice.reminder.t-plus-3',
    ]);
  });
});
