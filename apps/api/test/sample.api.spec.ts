import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@yangguang/kernel';
import { Acts } from './quarter/acts';
import { Desk } from './quarter/desk';
import { wordsOf } from './quarter/words';
import { TestApi } from './support/test-api';

interface Sample {
  readonly id: string;
  readonly population: number;
  readonly redrawn: boolean;
  readonly cases: readonly {
    readonly caseId: string;
    readonly version: number;
    readonly points: number | null;
  }[];
}

interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

const GOOD = { clear: 4, complete: 4, grounded: 4, done: 4, timely: 4, plain: 4 };

/** Who may draw and score over HTTP, what is refused. */
describe('samples over HTTP', () => {
  let api: TestApi;
  let desk: Desk;

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
    desk = await Desk.open(api);
    const acts = new Acts(desk);
    for (let n = 1; n <= 3; n += 1) {
      const entry = await desk.submit(wordsOf(n), 'help', null);
      await desk.readQueue([entry]);
      await acts.dispatch(entry, 'jtj');
      await acts.sign(entry);
      await acts.handle(entry, wordsOf(n));
    }
  });
  afterAll(() => api.stop());

  const office = () => desk.as('zfb.ducha');
  const draw = (body: object) =>
    office().post<Sample & Problem>('/api/v1/staff/samples', {
      month: desk.today.slice(0, 7),
      size: 2,
      ...body,
    });
  const score = (sample: Sample, body: object, version = sample.cases[0]?.version ?? 0) =>
    office().intent<Sample & Problem>(
      `/api/v1/staff/samples/${sample.id}/cases/${sample.cases[0]?.caseId ?? ''}/score`,
      version,
      body,
    );

  it('are drawn and scored by the office, read by the centre, unknown to units', async () => {
    const { status, body: sample } = await draw({});
    expect(status).toBe(201);
    expect(sample).toMatchObject({ population: 3, redrawn: true });
    expect(sample.cases).toHaveLength(2);
    const scored = await score(sample, { grades: GOOD });
    expect(scored.body.cases[0]).toMatchObject({ points: 100, version: 2 });
    expect((await desk.as('centre').get(`/api/v1/staff/samples/${sample.id}`)).status).toBe(200);
    const list = await desk.as('centre').get<{ items: unknown[] }>('/api/v1/staff/samples');
    expect(list.body.items).toHaveLength(1);
    for (const who of ['jtj.handler', 'jtj.leader'])
      expect((await desk.as(who).get(`/api/v1/staff/samples/${sample.id}`)).status).toBe(403);
    expect(
      (await desk.as('centre').post('/api/v1/staff/samples', { month: '2026-10', size: 2 })).status,
    ).toBe(403);
  });

  it.each([
    [{ size: 0 }],
    [{ size: 101 }],
    [{ size: 2.5 }],
    [{ month: '2026-13' }],
    [{ month: 'October' }],
    [{ kind: 'praise' }],
    [{ unitId: 'jtj' }],
    [{ seed: '0000000000000000' }],
    [{ month: '2030-01' }],
  ])('refuse to be drawn by %j', async (body) => {
    expect((await draw(body)).status).toBe(422);
  });

  it('say so where there is nothing to draw from', async () => {
    const { status, body } = await draw({ unitId: desk.unitIds.get('slj') });
    expect(status).toBe(409);
    expect(body.code).toBe('supervision.sample.nothing');
  });

  it('refuse a sheet that is stale, incomplete, unexplained or of a case not drawn', async () => {
    const { body: sample } = await draw({});
    expect((await score(sample, { grades: GOOD }, 7)).status).toBe(412);
    const poor = await score(sample, { grades: { ...GOOD, clear: 1 } });
    expect(poor.status).toBe(422);
    expect(poor.body.errors?.[0]?.pointer).toBe('/remarks');
    for (const grades of [{ ...GOOD, plain: 5 }, { ...GOOD, plain: '4' }, { ...GOOD, more: 1 }, {}, null])
      expect((await score(sample, { grades })).status).toBe(422);
    const elsewhere = await office().intent(`/api/v1/staff/samples/${sample.id}/cases/${newId()}/score`, 1, {
      grades: GOOD,
    });
    expect(elsewhere.status).toBe(404);
    expect((await office().get(`/api/v1/staff/samples/${newId()}`)).status).toBe(404);
  });
});
