import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, DomainError, localDateOf } from '@yangguang/kernel';
import { runAs } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import fc from 'fast-check';
import type { Grade } from '../model/rating';
import { Acting, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { WorkflowActs } from '../testing/workflow-acts';
import type { UnitFiguresResponse } from './dto/unit-figures.response';
import { KeepMonthsTask } from './keep-months.task';
import { UnitFiguresService } from './unit-figures.service';

const SCOPE = { from: '2025-09', to: '2027-08' };
const acts = [
  'submit',
  'answer',
  'rate',
  'rework',
  'withdraw',
  'merge',
  'ask',
  'extend',
  'move',
  'days',
  'keep',
] as const;
type Act = (typeof acts)[number];
interface Step {
  readonly act: Act;
  readonly pick: number;
}

describe('figures of months that are kept', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;
  let workflow: WorkflowActs;
  const ids: string[] = [];

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url, '2025-09-03T10:00:00+08:00');
    acting = new Acting(bench, await castOf(bench));
    workflow = new WorkflowActs(bench, acting);
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const keep = () => bench.get(KeepMonthsTask).run();
  const count = async (table: string) =>
    (await bench.database.one<{ n: number }>(`SELECT count(*)::int AS n FROM supervision.${table}`))?.n ?? 0;
  const read = (unit?: string, actor = acting.cast.centre): Promise<UnitFiguresResponse> =>
    runAs(actor, () => bench.get(UnitFiguresService).read(unit === undefined ? SCOPE : { ...SCOPE, unit }));

  /** The same reading with nothing kept, in a transaction that is given up. */
  async function counted(
    unit?: string,
    actor = acting.cast.centre,
  ): Promise<UnitFiguresResponse | undefined> {
    let figures: UnitFiguresResponse | undefined;
    const undone = new Error('undone');
    const trial = bench.database.transaction(async () => {
      await bench.database.query('DELETE FROM supervision.figure_kept');
      await bench.database.query('DELETE FROM supervision.figure_month');
      figures = await read(unit, actor);
      throw undone;
    });
    await expect(trial).rejects.toBe(undone);
    return figures;
  }

  async function expectAlike(): Promise<void> {
    const { centre, office, unit, other } = acting.cast;
    expect(await read()).toEqual(await counted());
    expect(await read(undefined, office)).toEqual(await counted(undefined, office));
    expect(await read(unit.id)).toEqual(await counted(unit.id));
    expect(await read(other.id, centre)).toEqual(await counted(other.id, centre));
  }

  /** What the workflow does not allow at this point is left out: the rest is a history that could have been. */
  async function take({ act, pick }: Step): Promise<void> {
    const id = ids[pick % Math.max(1, ids.length)] ?? '';
    const second = ids[(pick + 1) % Math.max(1, ids.length)] ?? '';
    const grade = ((pick % 5) + 1) as Grade;
    const doing: Record<Act, () => Promise<unknown>> = {
      submit: async () => {
        const points = ['dispatched', 'handling', 'signed', 'answered'] as const;
        const message = pick % 4 === 0 ? { kind: 'suggestion' as const } : {};
        ids.push((await acting.upTo(points[pick % points.length] ?? 'handling', message)).id);
      },
      answer: () => acting.answer(id),
      rate: () => workflow.rate(id, grade),
      rework: () => workflow.rework(id),
      withdraw: () => workflow.withdraw(id),
      merge: () => workflow.merge(id, second),
      ask: () => workflow.ask(id),
      extend: async () => {
        await workflow.askExtension(id);
        await workflow.decideExtension(id, pick % 2 === 0);
      },
      // A correction by hand, which no service makes: the marks do not depend on who writes.
      move: () =>
        bench.database.query(
          'UPDATE supervision.case SET lead_unit_id = $2 WHERE id = $1 AND lead_unit_id IS NOT NULL',
          [id, pick % 2 === 0 ? acting.cast.unit.id : acting.cast.other.id],
        ),
      days: async () => {
        const date = addDays(localDateOf(bench.clock.now()), 3 + (pick % 12));
        bench.at(`${date}T10:00:00+08:00`);
      },
      keep,
    };
    if (id === '' && !['submit', 'days', 'keep'].includes(act)) return;
    try {
      await doing[act]();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }

  it('are what counting every case again makes of them, whatever happened and whenever they were kept', async () => {
    const step = fc.record({ act: fc.constantFrom(...acts), pick: fc.nat({ max: 40 }) });
    const history = fc.array(step, { minLength: 14, maxLength: 22 });
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        for (const one of [{ act: 'submit' as const, pick: steps.length }, ...steps]) await take(one);
        await expectAlike();
        await keep();
        await expectAlike();
      }),
      { numRuns: 5, seed: 20_261_124, endOnFailure: true },
    );
    expect(await count('figure_kept')).toBeGreaterThan(0);
  });

  it('are counted from the cases from the moment that a month changes until it is kept anew', async () => {
    bench.at('2027-06-28T10:00:00+08:00');
    const { id } = await acting.upTo('answered');
    bench.at('2027-07-01T10:00:00+08:00');
    await keep();
    expect(await count('figure_mark')).toBe(0);
    await workflow.rate(id, 5);
    expect(await bench.database.query('SELECT month FROM supervision.figure_mark')).toEqual([
      { month: '2027-06' },
    ]);
    await expectAlike();
    await keep();
    expect(await count('figure_mark')).toBe(0);
    await expectAlike();
  });

  it('do not hold what was counted by a former rule', async () => {
    await bench.database.query('UPDATE supervision.figure_month SET rule = 0');
    await bench.database.query('UPDATE supervision.figure_kept SET received = received + 100');
    await expectAlike();
    await keep();
    await expectAlike();
  });

  it('leave a change that is not committed yet marked for the next time', async () => {
    bench.at('2027-07-20T10:00:00+08:00');
    const { id } = await acting.upTo('answered');
    bench.at('2027-08-02T10:00:00+08:00');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let marked = () => {};
    const ready = new Promise<void>((resolve) => (marked = resolve));
    const late = bench.database.transaction(async () => {
      await bench.database.query('UPDATE supervision.case SET returns = 2 WHERE id = $1', [id]);
      marked();
      await held;
    });
    await ready;
    await keep();
    release();
    await late;
    expect(await bench.database.query('SELECT month FROM supervision.figure_mark')).toEqual([
      { month: '2027-07' },
    ]);
    await expectAlike();
  });
});
