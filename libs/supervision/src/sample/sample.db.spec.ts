import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@yangguang/kernel';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { drawSample } from '../model/draw-sample';
import type { ScoreSheet } from '../model/score-sheet';
import { Acting, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { DrawSampleService } from './draw-sample.service';
import type { SampleResponse } from './dto/sample.response';
import { SampleReaderService } from './sample-reader.service';
import { ScoreSampleService } from './score-sample.service';

const GOOD: ScoreSheet = { clear: 4, complete: 3, grounded: 4, done: 4, timely: 4, plain: 2 };

describe('samples', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url, '2026-11-09T10:00:00+08:00');
    acting = new Acting(bench, await castOf(bench));
    for (let n = 0; n < 6; n += 1) await acting.upTo('answered');
    await acting.upTo('answered', { kind: 'report', unitId: acting.cast.other.id });
    await acting.upTo('handling');
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const draw = async (size: number, more: object = {}): Promise<SampleResponse> => {
    const id = await bench.as(acting.cast.office, () =>
      bench.get(DrawSampleService).draw({ month: '2026-11', size, ...more }),
    );
    return read(id);
  };
  const read = (id: string, actor: PersonActor = acting.cast.office) =>
    bench.as(actor, () => bench.get(SampleReaderService).detail(id));
  const score = (
    seen: SampleResponse,
    grades: ScoreSheet,
    remarks?: string,
    actor: PersonActor = acting.cast.office,
  ) => {
    const [first] = seen.cases;
    return bench.as(actor, () =>
      bench.get(ScoreSampleService).score({
        id: seen.id,
        caseId: first?.caseId ?? '',
        version: first?.version ?? 0,
        grades,
        ...(remarks === undefined ? {} : { remarks }),
      }),
    );
  };
  const refusal = (work: () => Promise<unknown>) =>
    work().then(
      () => 'done',
      (error: { key?: string }) => error.key,
    );

  it('are drawn from what was answered in the month, without reports, and can be drawn again', async () => {
    const sample = await draw(4);
    expect(sample).toMatchObject({ population: 6, size: 4, redrawn: true, scored: 0, mean: null });
    expect(sample.number).toMatch(/^抽查〔2026〕\d+号$/);
    expect(sample.cases).toHaveLength(4);
    const [kept] = await bench.database.query<{ population: string[] }>(
      'SELECT population FROM supervision.sample WHERE id = $1',
      [sample.id],
    );
    expect(drawSample(kept?.population ?? [], 4, sample.seed)).toEqual(
      sample.cases.map(({ caseNumber }) => caseNumber),
    );
    expect((await draw(50)).cases).toHaveLength(6);
  });

  it('are refused where there is nothing to draw from, or for a month to come', async () => {
    expect(await refusal(() => draw(5, { unitId: acting.cast.other.id }))).toBe('supervision.sample.nothing');
    expect(await refusal(() => draw(5, { month: '2026-10' }))).toBe('supervision.sample.nothing');
    expect(await refusal(() => draw(5, { month: '2026-12' }))).toBe('supervision.sample.month');
  });

  it('are scored by weights, corrected under a version, added up by unit', async () => {
    const sample = await draw(2);
    await score(sample, GOOD);
    const scored = await read(sample.id);
    // 25 + 18.75 + 15 + 15 + 10 + 5
    expect(scored.cases[0]).toMatchObject({
      points: 88.75,
      version: 2,
      scoredByName: '高知行',
      grades: GOOD,
    });
    expect(scored.units).toMatchObject([
      { unitName: '云岭县城市管理局', drawn: 2, scored: 1, mean: 88.75, lowest: 88.75 },
    ]);
    expect(await refusal(() => score(sample, GOOD))).toMatch(/version|changed/);
    expect(await refusal(() => score(scored, { ...GOOD, clear: 0 }))).toBe('platform.validation');
    await score(scored, { ...GOOD, clear: 0 }, '没有结论。');
    expect((await read(sample.id)).cases[0]).toMatchObject({ points: 63.75, remarks: '没有结论。' });
  });

  it('are not scored by whoever handled the case, whichever way the row is written', async () => {
    const sample = await draw(1);
    expect((await read(sample.id, acting.cast.leader)).cases[0]).toMatchObject({ mayScore: false });
    expect(await refusal(() => score(sample, GOOD, undefined, acting.cast.centre))).toBe(
      'supervision.sample.own-case',
    );
    const written = bench.database.query(
      `UPDATE supervision.sample_case SET scored_by = $2, scored_by_name = 'x', scored_at = now(), points = 1,
              grades = '{}' WHERE sample_id = $1`,
      [sample.id, acting.cast.clerk.personId],
    );
    await expect(written).rejects.toThrow('not scored by whoever handled it');
  });

  it('stay as they were drawn', async () => {
    const sample = await draw(1);
    for (const sql of [
      "UPDATE supervision.sample SET seed = '0000000000000000' WHERE id = $1",
      'DELETE FROM supervision.sample_case WHERE sample_id = $1',
      'UPDATE supervision.sample_case SET position = 9 WHERE sample_id = $1',
    ])
      await expect(bench.database.query(sql, [sample.id])).rejects.toThrow('stays as it was drawn');
  });

  it('keep a case that has become confidential from the office', async () => {
    const sample = await draw(6);
    const [first] = sample.cases;
    await bench.database.query('UPDATE supervision.case SET confidential = true WHERE id = $1', [
      first?.caseId,
    ]);
    expect((await read(sample.id)).cases[0]).toMatchObject({ caseTitle: null, mayScore: false });
    expect(await refusal(() => score(sample, GOOD))).toBe('supervision.sample.case-not-found');
  });
});
