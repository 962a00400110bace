import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CalendarService } from '@yangguang/calendar';
import type { LocalDate } from '@yangguang/kernel';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { clocksOf, dueOf, type ClockLine } from '../model/case-clock';
import { Acting, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { WorkflowActs } from '../testing/workflow-acts';

interface Stored {
  readonly id: string;
  readonly receivedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly unitDueOn: LocalDate | null;
}

describe('the ways of a case that are not straight', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;
  let acts: WorkflowActs;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url, '2026-11-02T10:00:00+08:00');
    acting = new Acting(bench, await castOf(bench));
    acts = new WorkflowActs(bench, acting);
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  /** Whatever happened above, every stored due date is what the trail and the calendar say. */
  async function everyDueDateIsItsReplay(): Promise<number> {
    const calendar = await bench.get(CalendarService).current();
    const rows = await bench.database.query<Stored>(
      'SELECT id, received_on AS "receivedOn", due_on AS "dueOn", unit_due_on AS "unitDueOn" FROM supervision.case',
    );
    for (const row of rows) {
      const lines = await bench.database.query<ClockLine>(
        'SELECT at, type, detail FROM supervision.case_event WHERE case_id = $1 ORDER BY at, id',
        [row.id],
      );
      const { citizen, unit } = clocksOf(row.receivedOn, lines);
      expect([row.id, row.dueOn]).toEqual([row.id, dueOf(citizen, calendar).due]);
      expect([row.id, row.unitDueOn]).toEqual([row.id, unit && dueOf(unit, calendar).due]);
    }
    return rows.length;
  }

  it('is returned three times, settled by the office and cannot be returned any more', async () => {
    bench.at('2026-11-23T10:00:00+08:00');
    const receipt = await acting.submit();
    const id = await acting.idOf(receipt.number);
    const { due } = await acting.read(id);
    for (const times of [1, 2]) {
      await acting.dispatch(id);
      const returned = await acts.returnNotOurs(id);
      expect(returned).toMatchObject({ state: 'submitted', leadUnitId: null, due, returns: times });
      await expect(acting.read(id, acting.cast.clerk)).rejects.toMatchObject({ kind: 'not-found' });
    }
    await acting.dispatch(id, acting.cast.other);
    const third = await acts.returnNotOurs(id, acting.cast.stranger);
    expect(third).toMatchObject({ state: 'awaiting-settlement', returns: 3, due });
    await expect(acting.dispatch(id)).rejects.toMatchObject({ kind: 'illegal-intent' });
    await expect(acts.settle(id, acting.cast.unit, acting.cast.centre)).rejects.toMatchObject({
      kind: 'forbidden',
    });
    bench.at('2026-11-23T10:30:00+08:00');
    const settled = await acts.settle(id, acting.cast.unit);
    expect(settled).toMatchObject({
      state: 'dispatched',
      leadUnitId: acting.cast.unit.id,
      settled: true,
      due,
    });
    await expect(acts.returnNotOurs(id)).rejects.toMatchObject({
      key: 'supervision.settled-not-returnable',
    });
    const seen = await acts.follow(receipt);
    expect(seen.timeline.map((line) => line.type)).toEqual([
      'submitted',
      ...['dispatched', 'returned', 'dispatched', 'returned', 'dispatched', 'returned'],
      'put-to-office',
      'settled',
    ]);
  });

  it('is returned only within one working day of dispatch', async () => {
    bench.at('2026-11-20T10:00:00+08:00');
    const { id } = await acting.upTo('handling');
    bench.at('2026-11-24T08:00:00+08:00');
    await expect(acts.returnNotOurs(id)).rejects.toMatchObject({ key: 'supervision.return-too-late' });
  });

  it('is paused, extended, answered, rated badly, handled again and answered well', async () => {
    bench.at('2026-11-16T10:00:00+08:00');
    const { id, receipt } = await acting.upTo('handling');
    expect((await acting.read(id)).due).toBe('2026-11-23');
    bench.at('2026-11-17T10:00:00+08:00');
    const asked = await acts.ask(id);
    expect(asked).toMatchObject({ state: 'awaiting-citizen', clock: { status: 'stopped' } });
    expect(await acts.follow(receipt)).toMatchObject({ state: 'awaiting-citizen' });
    bench.at('2026-11-19T10:00:00+08:00');
    await acts.supplement(id);
    expect(await acting.read(id)).toMatchObject({ state: 'handling', due: '2026-11-25', provisional: false });

    await acts.askExtension(id, 3);
    await expect(acts.askExtension(id, 3)).rejects.toMatchObject({
      key: 'supervision.extension-asked-already',
    });
    const extended = await acts.decideExtension(id, true);
    expect(extended).toMatchObject({ due: '2026-11-30', extension: { state: 'granted', days: 3 } });
    await expect(acts.askExtension(id, 3)).rejects.toMatchObject({ key: 'supervision.extension-only-once' });

    bench.at('2026-11-23T10:00:00+08:00');
    await acting.saveDraft(id);
    await acting.submitDraft(id);
    await acting.signOff(id);
    const answered = await acting.answer(id);
    expect(answered).toMatchObject({ state: 'answered', clock: { used: 3, limit: 8, status: 'stopped' } });
    await acts.rate(id, 1);

    bench.at('2026-11-25T10:00:00+08:00');
    await acts.rework(id);
    const again = await acting.read(id);
    expect(again).toMatchObject({
      state: 'handling',
      round: 2,
      due: '2026-12-02',
      draft: null,
      answer: null,
    });
    expect(again.earlierAnswers).toMatchObject([{ outcome: 'done', rating: { grade: 1 } }]);
    await expect(acting.submitDraft(id)).rejects.toMatchObject({ key: 'supervision.draft-absent' });
    await acting.saveDraft(id, { text: '经再次检查，另外三盏路灯的镇流器已更换，五盏路灯现在全部点亮。' });
    await acting.submitDraft(id);
    await acting.signOff(id);
    await acting.answer(id);
    await acts.rate(id, 5);
    await expect(acts.rework(id)).rejects.toMatchObject({ key: 'supervision.already-reworked' });
    const [answers] = await bench.database.query<{ grades: number[]; dues: string[] }>(
      `SELECT array_agg(r.grade ORDER BY a.round) AS grades, array_agg(a.due_on::text ORDER BY a.round) AS dues
         FROM supervision.answer a JOIN supervision.rating r ON r.answer_id = a.id WHERE a.case_id = $1`,
      [id],
    );
    expect(answers).toEqual({ grades: [1, 5], dues: ['2026-11-30', '2026-12-02'] });
  });

  it('goes on without the citizen, and an extension that is refused moves nothing', async () => {
    bench.at('2026-11-16T10:00:00+08:00');
    const { id } = await acting.upTo('handling');
    await acts.ask(id);
    bench.at('2026-11-17T10:00:00+08:00');
    expect(await acts.resume(id)).toMatchObject({ state: 'handling', due: '2026-11-24' });
    await acts.askExtension(id, 5, acting.cast.leader);
    expect(await acts.decideExtension(id, false)).toMatchObject({
      due: '2026-11-24',
      extension: { state: 'refused' },
    });
    bench.at('2026-11-26T10:00:00+08:00');
    const late = await acting.upTo('handling');
    bench.at('2026-12-08T10:00:00+08:00');
    await expect(acts.askExtension(late.id)).rejects.toMatchObject({ key: 'supervision.extension-too-late' });
  });

  it('merges three messages into one answer, each citizen with number, code and rating of their own', async () => {
    bench.at('2026-11-23T09:00:00+08:00');
    const main = await acting.submit();
    const mainId = await acting.idOf(main.number);
    const others = [await acting.submit(), await acting.submit({ title: '路灯全黑' })];
    const ids = await Promise.all(others.map((one) => acting.idOf(one.number)));
    for (const id of ids) await acts.merge(id, mainId);
    await expect(acts.merge(mainId, ids[0] ?? '')).rejects.toMatchObject({ kind: 'illegal-intent' });
    await acting.dispatch(mainId);
    await acting.signForReceipt(mainId);
    expect((await acting.read(mainId)).merged.map((one) => one.id).sort()).toEqual([...ids].sort());
    await acting.saveDraft(mainId);
    await acting.submitDraft(mainId);
    await acting.signOff(mainId);
    expect((await acts.follow(others[0] ?? main)).answer).toBeNull();
    await acting.answer(mainId);
    for (const [index, receipt] of others.entries()) {
      const seen = await acts.follow(receipt);
      expect(seen).toMatchObject({
        number: receipt.number,
        state: 'merged',
        answer: { outcome: 'done', signedBy: '周砚秋' },
        rating: { allowed: true },
      });
      expect(JSON.stringify(seen)).not.toContain(main.number);
      await acts.rate(ids[index] ?? '', index === 0 ? 5 : 2);
    }
    await acts.rate(mainId, 4);
    const grades = await bench.database.query<{ grade: number }>(
      'SELECT grade FROM supervision.rating WHERE case_id = ANY($1) ORDER BY grade',
      [[mainId, ...ids]],
    );
    expect(grades.map((one) => one.grade)).toEqual([2, 4, 5]);
  });

  it('does not let a merged message wait longer, nor forgets it when its main case is taken back', async () => {
    bench.at('2026-11-23T09:00:00+08:00');
    const first = await acting.idOf((await acting.submit()).number);
    bench.at('2026-11-24T09:00:00+08:00');
    const second = await acting.idOf((await acting.submit()).number);
    await expect(acts.merge(first, second)).rejects.toMatchObject({ key: 'supervision.merge-later' });
    const { due } = await acting.read(second);
    await acts.merge(second, first);
    await acts.withdraw(first);
    expect(await acting.read(second)).toMatchObject({ state: 'submitted', due });
    expect(await acting.read(first)).toMatchObject({ state: 'withdrawn', clock: { status: 'stopped' } });
  });

  it('splits a message in two without beginning anew for its writer', async () => {
    bench.at('2026-11-23T09:00:00+08:00');
    const receipt = await acting.submit();
    const id = await acting.idOf(receipt.number);
    bench.at('2026-11-24T09:00:00+08:00');
    const part = await acting.read(await acts.split(id));
    const whole = await acting.read(id);
    expect(part).toMatchObject({ state: 'submitted', kind: 'suggestion', due: whole.due });
    expect(whole.parts).toMatchObject([{ id: part.id, number: part.number }]);
    expect(part.parent).toMatchObject({ id, number: receipt.number });
    expect(part.contact.nameMasked).toBe(whole.contact.nameMasked);
    expect((await acts.follow({ ...receipt, number: part.number })).number).toBe(part.number);
    await expect(acts.follow({ number: part.number, secretCode: '0000000000' })).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('hears the units that help, and keeps a handler out who has stood back', async () => {
    bench.at('2026-11-23T09:00:00+08:00');
    const id = await acting.idOf((await acting.submit()).number);
    await acting.dispatch(id, acting.cast.unit, [acting.cast.other.id]);
    await acts.signForReceipt(id, acting.cast.clerk);
    const helper = await acting.read(id, acting.cast.stranger);
    expect(helper.allowedActions.map((one) => one.intent)).toEqual(['assist']);
    const helped = await acts.assist(id, acting.cast.stranger);
    expect(helped.assistance).toMatchObject([{ unitName: '云岭县水务局', opinion: '管线归属已核实。' }]);

    const stoodBack = await acts.recuse(id, acting.cast.clerk);
    expect(stoodBack).toMatchObject({ state: 'dispatched', handlerName: null });
    await expect(acts.signForReceipt(id, acting.cast.clerk)).rejects.toMatchObject({
      key: 'supervision.you-are-recused',
    });
    const second = await bench.county.person('梁思齐', acting.cast.unit, 'handler');
    expect(await acts.signForReceipt(id, second)).toMatchObject({ state: 'handling', handlerName: '梁思齐' });
  });

  it('stores every due date as the trail and the calendar give it', async () => {
    expect(await everyDueDateIsItsReplay()).toBeGreaterThan(10);
  });
});
