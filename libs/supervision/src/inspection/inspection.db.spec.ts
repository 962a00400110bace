import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, instantAt, type PersonActor } from '@yangguang/kernel';
import { runAs } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { Acting, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { WorkflowActs } from '../testing/workflow-acts';
import type { InspectionResponse } from './dto/inspection.response';
import { ExplainInspectionService } from './explain-inspection.service';
import type { InspectionQueue } from './inspection-list.query';
import { InspectionReaderService } from './inspection-reader.service';
import { JudgeInspectionService } from './judge-inspection.service';
import { OrderInspectionService } from './order-inspection.service';
import { RemindInspectionsTask } from './remind-inspections.task';

const SCHEDULER = { kind: 'system', name: 'supervision.remind-inspections' } as const;

describe('inspection orders', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url);
    acting = new Acting(bench, await castOf(bench));
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const reader = () => bench.get(InspectionReaderService);
  const read = (id: string, actor: PersonActor) => bench.as(actor, () => reader().detail(id));
  const list = async (queue: InspectionQueue, actor: PersonActor) =>
    (await bench.as(actor, () => reader().page({ queue, limit: 50 }))).items.map((row) => row.id);
  const judge = () => bench.get(JudgeInspectionService);
  const timeline = async (id: string) => (await acting.read(id)).timeline.map((line) => line.type);

  async function order(caseId: string, unitId = acting.cast.unit.id): Promise<InspectionResponse> {
    const { office } = acting.cast;
    const { version } = await acting.read(caseId, office);
    const id = await bench.as(office, () =>
      bench
        .get(OrderInspectionService)
        .order({ caseId, version, unitId, reason: '请说明为何至今没有办结。' }),
    );
    return read(id, office);
  }
  async function explain(seen: InspectionResponse, actor = acting.cast.clerk) {
    await bench.as(actor, () =>
      bench.get(ExplainInspectionService).explain({ ...seen, text: '因等待配件，定于周五修复。' }),
    );
    return read(seen.id, acting.cast.office);
  }
  const refusal = (work: () => Promise<unknown>) =>
    work().then(
      () => 'done',
      (error: { key?: string }) => error.key,
    );

  it('is explained in time, asked again with a new clock, and closed with a finding; the citizen sees none of it', async () => {
    bench.at('2026-11-23T10:00:00+08:00');
    const { id } = await acting.upTo('handling');
    const ordered = await order(id);
    expect(ordered).toMatchObject({ due: '2026-11-26', state: 'ordered', explanation: 'waiting' });
    expect(ordered.number).toMatch(/^督办〔2026〕\d+号$/);
    bench.at('2026-11-26T17:00:00+08:00');
    const explained = await explain(ordered);
    expect(explained).toMatchObject({ state: 'explained', explanation: 'in-time' });
    await bench.as(acting.cast.office, () => judge().askAgain({ ...explained, question: '配件何时能到？' }));
    const again = await read(ordered.id, acting.cast.clerk);
    expect(again).toMatchObject({ state: 'ordered', round: 2, due: '2026-12-01', explanation: 'waiting' });
    bench.at('2026-12-02T09:00:00+08:00');
    const late = await explain(again);
    expect(late.rounds.map((round) => round.standing)).toEqual(['in-time', 'late']);
    await bench.as(acting.cast.office, () =>
      judge().close({ ...late, finding: 'put-right', text: '已修复。' }),
    );
    expect(await read(ordered.id, acting.cast.office)).toMatchObject({
      state: 'closed',
      finding: 'put-right',
    });
    expect(await timeline(id)).toEqual(
      expect.arrayContaining(['inspection-ordered', 'inspection-explained', 'inspection-closed']),
    );
    const visible = await bench.database.query(
      `SELECT 1 FROM supervision.case_event WHERE case_id = $1 AND type LIKE 'inspection%' AND citizen_visible`,
      [id],
    );
    expect(visible).toEqual([]);
  });

  it('is closed as not explained only when the day is over', async () => {
    bench.at('2026-11-23T10:00:00+08:00');
    const { id } = await acting.upTo('handling');
    const ordered = await order(id);
    const close = () =>
      bench.as(acting.cast.office, () => judge().closeUnexplained({ ...ordered, text: '逾期未说明。' }));
    bench.at('2026-11-26T18:00:00+08:00');
    expect(await refusal(close)).toBe('supervision.inspection.still-time');
    bench.at('2026-11-27T09:00:00+08:00');
    expect(await list('late', acting.cast.office)).toContain(ordered.id);
    await close();
    expect(await read(ordered.id, acting.cast.office)).toMatchObject({
      explanation: 'none',
      finding: 'at-fault',
    });
    const units = await bench.as(acting.cast.office, () => reader().byUnit());
    expect(units.find((unit) => unit.unitId === acting.cast.unit.id)?.atFault).toBe(1);
  });

  it('is one open order a case and unit, and only for a unit that has to do with the case', async () => {
    const { id } = await acting.upTo('handling');
    await order(id);
    expect(await refusal(() => order(id))).toBe('supervision.inspection.already-open');
    expect(await refusal(() => order(id, acting.cast.other.id))).toBe('platform.validation');
  });

  it('is not seen by another unit; a report is out of the office’s reach', async () => {
    const { id } = await acting.upTo('handling');
    const ordered = await order(id);
    expect(await list('all', acting.cast.stranger)).toEqual([]);
    expect(await list('waiting', acting.cast.clerk)).toContain(ordered.id);
    expect(await refusal(() => read(ordered.id, acting.cast.stranger))).toBe(
      'supervision.inspection.not-found',
    );
    const report = await acting.upTo('handling', { kind: 'report', unitId: acting.cast.other.id });
    expect(await refusal(() => order(report.id))).toBe('supervision.case-not-found');
    // Once the case is confidential, the order is too.
    await bench.database.query('UPDATE supervision.case SET confidential = true WHERE id = $1', [id]);
    expect(await list('all', acting.cast.office)).not.toContain(ordered.id);
    expect(await list('all', acting.cast.centre)).toContain(ordered.id);
    expect(await list('all', acting.cast.clerk)).not.toContain(ordered.id);
  });

  it('is not explained by who stood back from the case, and not closed by who explained it', async () => {
    bench.at('2026-11-23T10:00:00+08:00');
    const { id } = await acting.upTo('handling');
    const ordered = await order(id);
    await new WorkflowActs(bench, acting).recuse(id, acting.cast.clerk);
    expect(await refusal(() => explain(ordered))).toBe('supervision.inspection.recused');
    expect((await read(ordered.id, acting.cast.clerk)).allowedActions).toMatchObject([
      { intent: 'explain', allowed: false },
    ]);
    const explained = await explain(ordered, acting.cast.leader);
    expect(explained.state).toBe('explained');
    const closing = bench.database.query(
      `UPDATE supervision.inspection SET state = 'closed', finding = 'justified', ended_at = now(), ended_by = $2
        WHERE id = $1`,
      [ordered.id, acting.cast.leader.personId],
    );
    await expect(closing).rejects.toThrow('judged by whoever explained');
  });

  it('reminds by the ladder, with the same rows whether the task stood still for none, one or ten days', async () => {
    bench.at('2026-11-10T10:00:00+08:00');
    await bench.database.query('DELETE FROM supervision.inspection_reminder');
    const silent = await acting.upTo('handling');
    await order(silent.id);
    const spoken = await acting.upTo('handling');
    const seen = await order(spoken.id);
    bench.at('2026-11-12T10:00:00+08:00');
    await explain(seen);
    const run = (date: string, late: boolean) =>
      runAs(SCHEDULER, () => bench.get(RemindInspectionsTask).run({ date, late }));
    const written = async (stop: number) => {
      await bench.database.query('DELETE FROM supervision.inspection_reminder');
      const missed: string[] = [];
      for (let date = '2026-11-10', stood = 0; date <= '2026-11-24'; date = addDays(date, 1)) {
        bench.clock.set(instantAt(date, '08:30'));
        if (date > '2026-11-11' && stood++ < stop) missed.push(date);
        else {
          for (const day of missed.splice(0)) await run(day, true);
          await run(date, false);
        }
      }
      return bench.database.query(
        `SELECT i.case_id, r.round, r.level, r.recipient, r.due_on FROM supervision.inspection_reminder r
           JOIN supervision.inspection i ON i.id = r.inspection_id WHERE i.case_id = ANY($1) ORDER BY 1, 2, 3, 4`,
        [[silent.id, spoken.id]],
      );
    };
    const expected = await written(0);
    expect(expected).toHaveLength(9);
    for (const days of [1, 4, 10]) expect(await written(days)).toEqual(expected);
  });
});
