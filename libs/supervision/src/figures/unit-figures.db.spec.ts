import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { runAs } from '@yangguang/platform';
import { FIGURE_SETS, inSet, type FigureFacts, type FigureSet } from '../model/figure-sets';
import { percentile } from '../model/figures';
import type { Grade } from '../model/rating';
import { Acting, castOf, CITIZEN } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { WorkflowActs } from '../testing/workflow-acts';
import type { FigureLineResponse } from './dto/unit-figures.response';
import { PublicFiguresService } from './public-figures.service';
import { UnitFiguresService } from './unit-figures.service';

interface Fact extends FigureFacts {
  readonly number: string;
  readonly month: string;
  readonly unit: string | null;
  readonly protected: boolean;
  readonly days: number | null;
}

const SCOPE = { from: '2026-09', to: '2026-11' };
const TODAY = '2026-11-23';

describe('figures by unit and month', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;
  let acts: WorkflowActs;

  /** Across 中秋 and 国庆, with every way a message can end. */
  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url, '2026-09-18T10:00:00+08:00');
    acting = new Acting(bench, await castOf(bench));
    acts = new WorkflowActs(bench, acting);
    const inTime = await acting.upTo('signed');
    const late = await acting.upTo('signed');
    await acting.upTo('handling');
    const asked = await acting.upTo('handling');
    bench.at('2026-09-22T10:00:00+08:00');
    await acting.answer(inTime.id);
    await acts.rate(inTime.id, 5);
    await acts.ask(asked.id);
    const gone = await acting.upTo('dispatched');
    await acts.withdraw(gone.id);
    bench.at('2026-09-30T10:00:00+08:00');
    await acting.answer(late.id);
    await acts.rate(late.id, 2);
    const main = await acting.upTo('handling');
    const twin = await acting.upTo('dispatched');
    await acts.merge(twin.id, main.id);
    const longer = await acting.upTo('handling');
    await acts.askExtension(longer.id);
    await acts.decideExtension(longer.id, true);
    bench.at('2026-10-10T10:00:00+08:00');
    await acting.saveDraft(main.id);
    await acting.submitDraft(main.id);
    await acting.signOff(main.id);
    await acting.answer(main.id);
    await acts.rate(twin.id, 3);
    const back = await acting.upTo('dispatched');
    await acts.returnNotOurs(back.id);
    const again = await acting.upTo('answered');
    await acts.rate(again.id, 1);
    await acts.rework(again.id);
    const waved = await acting.upTo('handling');
    await acting.saveDraft(waved.id, { text: '路灯的问题已转交有关部门处理。', basis: null });
    await acting.submitDraft(waved.id, '来信人只要求转达，已电话说明。');
    bench.at('2026-11-20T10:00:00+08:00');
    await acting.submit();
    const report = await acting.submit({ kind: 'report', unitId: acting.cast.unit.id });
    await acting.dispatch(await acting.idOf(report.number), acting.cast.other);
    bench.at(`${TODAY}T10:00:00+08:00`);
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const read = (unit?: string, actor = acting.cast.centre) =>
    runAs(actor, () => bench.get(UnitFiguresService).read(unit === undefined ? SCOPE : { ...SCOPE, unit }));

  /** The facts as the tables hold them, gathered one case at a time and by no condition of the figures. */
  async function facts(): Promise<Fact[]> {
    interface Row {
      id: string;
      number: string;
      state: Fact['state'];
      received: string;
      closed: string | null;
      due: string;
      answered: Date | null;
      unit: string | null;
      main: string | null;
      pauses: { from: string; to: string | null }[];
      returns: number;
      extended: boolean;
      round: number;
      overridden: boolean;
      protected: boolean;
      days: number | null;
    }
    const rows = await bench.database.query<Row>(
      `SELECT id, number, state, received_on AS received, closed_on AS closed, due_on AS due, answered_at AS answered,
              lead_unit_id AS unit, main_case_id AS main, pauses, returns, round, protected,
              working_days_taken AS days,
              (SELECT bool_or(x.granted) FROM supervision.extension x WHERE x.case_id = "case".id) IS TRUE AS extended,
              (SELECT count(*) > 0 FROM supervision.check_override o WHERE o.case_id = "case".id) AS overridden
         FROM supervision.case`,
    );
    const ratings = await bench.database.query<{ caseId: string; grade: Grade; round: number }>(
      `SELECT r.case_id AS "caseId", r.grade, a.round FROM supervision.rating r
         JOIN supervision.answer a ON a.id = r.answer_id`,
    );
    return rows.map((row) => {
      const main = rows.find((one) => one.id === row.main);
      const rating = ratings.find(
        (one) => one.caseId === row.id && (main !== undefined || one.round === row.round),
      );
      const standing = row.pauses.find((pause) => pause.to === null);
      return {
        number: row.number,
        month: row.received.slice(0, 7),
        unit: row.unit ?? main?.unit ?? null,
        protected: row.protected,
        days: row.days,
        state: row.state,
        answered: row.answered !== null,
        closedOn: row.closed,
        due: row.due,
        standsSince: standing?.from ?? null,
        grade: rating?.grade ?? null,
        returns: row.returns,
        extended: row.extended,
        round: row.round,
        overridden: row.overridden,
      };
    });
  }

  const count = (list: readonly Fact[], set: FigureSet) =>
    list.reduce((sum, one) => sum + (inSet(set, one, TODAY) ? 1 : 0), 0);

  function expectLine(line: FigureLineResponse, list: readonly Fact[]): void {
    const n = (set: FigureSet) => count(list, set);
    const days = list.filter((one) => inSet('answered', one, TODAY)).flatMap((one) => one.days ?? []);
    expect(line).toMatchObject({
      received: n('received'),
      answered: n('answered'),
      late: n('late'),
      open: n('open'),
      overdue: n('overdue'),
      onTime: { numerator: n('on-time'), denominator: n('answered') + n('overdue') },
      satisfied: { numerator: n('satisfied'), denominator: n('rated') },
      rated: { numerator: n('rated'), denominator: n('answered') },
      returned: n('returned'),
      extended: n('extended'),
      reworked: n('reworked'),
      overridden: n('overridden'),
      refused: n('refused'),
      withdrawn: n('withdrawn'),
      median: percentile(days, 0.5),
      p90: percentile(days, 0.9),
    });
  }

  it('are what plain loops over the cases make of them, in all, by month and by unit', async () => {
    const all = await facts();
    const figures = await read();
    expectLine(figures.total, all);
    expect(figures.months.map(({ month }) => month)).toEqual(['2026-09', '2026-10', '2026-11']);
    for (const month of figures.months)
      expectLine(
        month,
        all.filter((one) => one.month === month.month),
      );
    expect(figures.units.length).toBe(new Set(all.map((one) => one.unit)).size);
    for (const unit of figures.units)
      expectLine(
        unit,
        all.filter((one) => one.unit === unit.unitId),
      );
    const { id } = acting.cast.unit;
    expectLine(
      (await read(id)).total,
      all.filter((one) => one.unit === id),
    );
    // Every set has somebody in it but the refused: the scene is worth the count.
    expect(FIGURE_SETS.filter((set) => count(all, set) === 0)).toEqual(['refused']);
    expect(figures.daysTaken.reduce((sum, one) => sum + one.count, 0)).toBe(figures.total.answered);
  });

  it('list exactly the messages that each number counts, page by page', async () => {
    const all = await facts();
    for (const set of FIGURE_SETS) {
      const numbers: string[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await runAs(acting.cast.centre, () =>
          bench.get(UnitFiguresService).rows({ ...SCOPE, set, limit: 3, ...(cursor ? { cursor } : {}) }),
        );
        numbers.push(...page.items.map((row) => row.number));
        if (page.nextCursor === null) break;
        cursor = page.nextCursor;
      }
      expect([set, ...numbers.sort()]).toEqual([
        set,
        ...all
          .filter((one) => inSet(set, one, TODAY))
          .map((one) => one.number)
          .sort(),
      ]);
    }
  });

  it('leave protected matters out of what the two offices read, and say so', async () => {
    const open = (await facts()).filter((one) => !one.protected);
    const figures = await read(undefined, acting.cast.office);
    expect(figures.protectedIncluded).toBe(false);
    expectLine(figures.total, open);
  });

  it('show everybody no share of fewer than ten', async () => {
    const { months } = await runAs(CITIZEN, () => bench.get(PublicFiguresService).months());
    expect(months.length).toBe(12);
    expect(months.find((one) => one.month === '2026-09')?.onTime).toMatchObject({ rate: null });
    expect(months.find((one) => one.month === '2026-09')?.onTime.denominator).toBeGreaterThan(2);
  });

  it('refuse a period that runs backwards', async () => {
    const wrong = runAs(acting.cast.centre, () =>
      bench.get(UnitFiguresService).read({ from: '2026-11', to: '2026-09' }),
    );
    await expect(wrong).rejects.toMatchObject({ key: 'supervision.figures-period' });
  });
});
