import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@yangguang/kernel';
import { runAs } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { Acting, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { WorkflowActs } from '../testing/workflow-acts';
import { CASE_QUEUES } from './case-list.query';
import { CaseReaderService } from './case-reader.service';
import { ReadSheetService } from './read-sheet.service';
import { TriageCaseService } from './triage-case.service';
import { WorkService } from './work.service';

/** 举报 and matters about a person: whom they must be kept from, they do not exist for. */
describe('a case that is kept from other eyes', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;
  let acts: WorkflowActs;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url, '2026-11-02T10:00:00+08:00');
    acting = new Acting(bench, await castOf(bench));
    acts = new WorkflowActs(bench, acting);
    bench.at('2026-11-23T10:00:00+08:00');
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  /** Every way in which a person could come across a case. */
  async function glimpses(id: string, number: string, person: PersonActor): Promise<string[]> {
    const seen: string[] = [];
    for (const queue of CASE_QUEUES) {
      for (const q of [undefined, number, '收钱']) {
        const page = await runAs(person, () =>
          bench.get(CaseReaderService).page({ queue, limit: 100, ...(q ? { q } : {}) }),
        );
        if (page.items.some((one) => one.id === id)) seen.push(`list ${queue} ${q ?? ''}`);
      }
    }
    const work = await runAs(person, () => bench.get(WorkService).of(person));
    if (work.groups.some((group) => group.items.some((one) => one.id === id))) seen.push('work');
    for (const [what, look] of [
      ['detail', () => bench.get(CaseReaderService).detail(id)],
      ['sheet', () => bench.get(ReadSheetService).read(id)],
    ] as const) {
      const found = await runAs(person, () =>
        (look() as Promise<unknown>).then(
          () => true,
          (error: { key?: string }) => error.key !== 'supervision.case-not-found',
        ),
      );
      if (found) seen.push(what);
    }
    const told = await bench.database.query(
      'SELECT 1 FROM platform.notification WHERE person_id = $1 AND link LIKE $2',
      [person.personId, `%${id}%`],
    );
    if (told.length > 0) seen.push('notice');
    return seen;
  }

  const report = { kind: 'report', title: '有人收钱', body: '办事时有人收钱不给票，请调查。' } as const;

  it('is nowhere to be seen by the unit it names, by the offices, and by colleagues who are not named', async () => {
    const { unit, other, clerk, leader, stranger, office } = acting.cast;
    const receipt = await acting.submit({ ...report, unitId: unit.id });
    const id = await acting.idOf(receipt.number);
    await expect(acting.dispatch(id, unit)).rejects.toMatchObject({ key: 'supervision.unit-is-named' });
    const colleague = await bench.county.person('吴同事', other, 'handler', 'unit-leader');
    const clerk2 = await bench.county.person('钱经办', other, 'handler');
    await acting.step(id, acting.cast.centre, (version) =>
      bench
        .get(TriageCaseService)
        .dispatch({ id, version, unitId: other.id, readerIds: [stranger.personId, clerk2.personId] }),
    );
    for (const person of [clerk, leader, office, colleague]) {
      expect([person.name, await glimpses(id, receipt.number, person)]).toEqual([person.name, []]);
    }
    expect(await glimpses(id, receipt.number, stranger)).toEqual(
      expect.arrayContaining(['list all ', 'work', 'detail', 'notice']),
    );
    await expect(
      bench.database.query('UPDATE supervision.case SET lead_unit_id = $2 WHERE id = $1', [id, unit.id]),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('is taken from its unit at once when the centre finds out that it is about somebody there', async () => {
    const { unit, clerk, leader, stranger } = acting.cast;
    const receipt = await acting.submit({ kind: 'complaint', title: '窗口态度', unitId: unit.id });
    const id = await acting.idOf(receipt.number);
    await acting.dispatch(id, unit);
    await acting.signForReceipt(id);
    const marked = await acts.markConfidential(id);
    expect(marked).toMatchObject({ state: 'submitted', confidential: true, leadUnitId: null });
    for (const person of [clerk, leader]) {
      const seen = await glimpses(id, receipt.number, person);
      // What was told while it was theirs has been told; nothing new is shown.
      expect(seen.filter((one) => one !== 'notice')).toEqual([]);
    }
    await expect(acting.dispatch(id, unit)).rejects.toMatchObject({ key: 'supervision.unit-is-named' });
    await acting.dispatch(id, acting.cast.other);
    expect(await acting.read(id, stranger)).toMatchObject({ state: 'dispatched', confidential: true });
  });

  it('goes back to the centre, not to the offices, when it is disputed', async () => {
    const receipt = await acting.submit(report);
    const id = await acting.idOf(receipt.number);
    for (let times = 0; times < 3; times += 1) {
      await acting.dispatch(id);
      await acts.returnNotOurs(id);
    }
    expect(await acting.read(id)).toMatchObject({ state: 'submitted', returns: 3 });
    expect(await acting.dispatch(id)).toMatchObject({ state: 'dispatched', settled: true });
    await expect(acts.returnNotOurs(id)).rejects.toMatchObject({ key: 'supervision.settled-not-returnable' });
  });
});
