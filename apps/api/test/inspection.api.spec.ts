import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@yangguang/kernel';
import { Acts } from './quarter/acts';
import { Desk, type UnitCode } from './quarter/desk';
import type { Entry } from './quarter/ledger';
import { wordsOf } from './quarter/words';
import { TestApi } from './support/test-api';

interface Order {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly due: string;
  readonly explanation: string;
  readonly finding: string | null;
  readonly caseOpen: boolean;
  readonly allowedActions: readonly { readonly intent: string; readonly allowed: boolean }[];
}

interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly text: string }[];
}

const REASON = '该件已超期，请说明原因和办结时间。';
const EXPLANATION = '因等待配件，定于周五修复。';

/** Who may order, explain and judge over HTTP, in which state, looking at which version. */
describe('inspection orders over HTTP', () => {
  let api: TestApi;
  let desk: Desk;
  let acts: Acts;
  let made = 0;

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
    desk = await Desk.open(api);
    acts = new Acts(desk);
  });
  afterAll(() => api.stop());

  async function aCase(kind = 'help', unit: UnitCode = 'jtj'): Promise<Entry> {
    const entry = await desk.submit(wordsOf((made += 1)), kind, null);
    await desk.readQueue([entry]);
    await acts.dispatch(entry, unit);
    await acts.sign(entry);
    return entry;
  }
  async function order(entry: Entry, who = 'zfb.ducha', unit: UnitCode = 'jtj', more: object = {}) {
    const path = `/api/v1/staff/cases/${entry.id}/inspections`;
    const body = { unitId: desk.unitIds.get(unit), reason: REASON, ...more };
    return desk.as(who).intent<Order & Problem>(path, entry.version ?? 1, body);
  }
  const take = (who: string, { id, version }: Order, step: string, body: object) =>
    desk.as(who).intent<Order & Problem>(`/api/v1/staff/inspections/${id}/${step}`, version, body);
  const read = async (who: string, { id }: Order) =>
    desk.as(who).get<Order & Problem>(`/api/v1/staff/inspections/${id}`);
  const explain = (who: string, seen: Order) => take(who, seen, 'explain', { text: EXPLANATION });

  it('go from the office to the unit and back, each with its own steps', async () => {
    const entry = await aCase();
    const { status, body: ordered } = await order(entry);
    expect(status).toBe(201);
    expect(ordered).toMatchObject({ state: 'ordered', explanation: 'waiting', caseOpen: true });
    const seen = await read('jtj.handler', ordered);
    expect(seen.body.allowedActions.map(({ intent }) => intent)).toEqual(['explain']);
    const list = await desk
      .as('jtj.handler')
      .get<{ items: { id: string }[] }>('/api/v1/staff/inspections?queue=waiting');
    expect(list.body.items.map(({ id }) => id)).toContain(ordered.id);
    const explained = await explain('jtj.handler', ordered);
    expect(explained.body).toMatchObject({ state: 'explained', explanation: 'in-time' });
    const again = await take('zfb.ducha', explained.body, 'ask-again', { question: '配件何时能到？' });
    expect(again.body).toMatchObject({ state: 'ordered', round: 2 });
    const second = await explain('jtj.leader', again.body);
    const closed = await take('zfb.ducha', second.body, 'close', { finding: 'put-right', text: '已修复。' });
    expect(closed.body).toMatchObject({ state: 'closed', finding: 'put-right', allowedActions: [] });
  });

  it('are refused to the wrong role and unknown to another unit', async () => {
    const entry = await aCase();
    for (const who of ['centre', 'jtj.handler', 'jtj.leader'])
      expect((await order(entry, who)).status).toBe(403);
    const { body: ordered } = await order(entry);
    expect((await explain('zfb.ducha', ordered)).status).toBe(403);
    expect((await explain('centre', ordered)).status).toBe(403);
    expect((await read('slj.handler', ordered)).status).toBe(404);
    expect((await explain('slj.handler', ordered)).status).toBe(404);
    for (const [step, body] of [
      ['close', { finding: 'justified', text: '理由成立。' }],
      ['ask-again', { question: '何时办结？' }],
      ['withdraw', { reason: '下错了。' }],
    ] as const)
      expect((await take('jtj.leader', ordered, step, body)).status).toBe(403);
    expect((await read('centre', ordered)).body.allowedActions).toEqual([]);
  });

  it('reach only a unit of the case, one open order each', async () => {
    const entry = await aCase();
    const wrong = await order(entry, 'zfb.ducha', 'slj');
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors?.[0]?.pointer).toBe('/unitId');
    expect((await order(entry, 'zfb.ducha', 'jtj', { unitId: newId() })).status).toBe(422);
    expect((await order(entry)).status).toBe(201);
    const second = await order(entry);
    expect(second.status).toBe(409);
    expect(second.body.code).toBe('supervision.inspection.already-open');
  });

  it('keep reports and confidential matters from the office', async () => {
    expect((await order(await aCase('report'))).status).toBe(404);
    const entry = await aCase();
    const { body: ordered } = await order(entry);
    entry.version = undefined;
    await desk.step('centre', entry, 'mark-confidential', { reason: '反映具体工作人员。' });
    expect((await read('zfb.ducha', ordered)).status).toBe(404);
    expect((await take('zfb.ducha', ordered, 'withdraw', { reason: '下错了。' })).status).toBe(404);
    expect((await read('centre', ordered)).status).toBe(200);
  });

  it('are not explained by who stood back from the case', async () => {
    const entry = await aCase();
    const { body: ordered } = await order(entry);
    entry.version = undefined;
    await desk.step('jtj.handler', entry, 'recuse', { reason: '来信人是本人亲属。' });
    const refused = await explain('jtj.handler', ordered);
    expect(refused.status).toBe(409);
    expect(refused.body.code).toBe('supervision.inspection.recused');
    expect((await explain('jtj.leader', ordered)).status).toBe(200);
  });

  it('refuse a step out of its state or off an older version', async () => {
    const { body: ordered } = await order(await aCase());
    const close = { finding: 'justified', text: '理由成立。' };
    expect((await take('zfb.ducha', ordered, 'close', close)).status).toBe(409);
    const early = await take('zfb.ducha', ordered, 'close-unexplained', { text: '逾期未说明。' });
    expect(early.body.code).toBe('supervision.inspection.still-time');
    const { body: explained } = await explain('jtj.handler', ordered);
    expect((await explain('jtj.handler', explained)).status).toBe(409);
    expect((await take('zfb.ducha', ordered, 'close', close)).status).toBe(412);
    const entry = await aCase();
    expect((await order({ ...entry, id: entry.id, version: 99 } as Entry)).status).toBe(412);
  });

  it('are closed as not explained when the day is over', async () => {
    const { body: ordered } = await order(await aCase());
    api.clock.advance(5 * 86_400_000);
    const late = await desk
      .as('zfb.ducha')
      .get<{ items: { id: string }[] }>('/api/v1/staff/inspections?queue=late');
    expect(late.body.items.map(({ id }) => id)).toContain(ordered.id);
    const closed = await take('zfb.ducha', ordered, 'close-unexplained', { text: '逾期未说明。' });
    expect(closed.body).toMatchObject({ state: 'closed', explanation: 'none', finding: 'at-fault' });
  });

  it.each([
    ['no reason', { reason: '' }],
    ['too little', { reason: '说明' }],
    ['too much', { reason: '长'.repeat(1001) }],
    ['no unit', { unitId: 'jtj' }],
    ['something more', { urgent: true }],
  ])('refuse rubbish: %s', async (_name, body) => {
    const refused = await order(await aCase(), 'zfb.ducha', 'jtj', body);
    expect(refused.status).toBe(422);
    expect(refused.body.errors?.length).toBeGreaterThan(0);
  });

  it.each(['queue=some', 'queue=all&unit=x', 'queue=all&limit=0', 'queue=all&cursor=%00', ''])(
    'refuse a list asked for with “%s”',
    async (query) => {
      const { status } = await desk.as('zfb.ducha').get(`/api/v1/staff/inspections?${query}`);
      expect([400, 422]).toContain(status);
    },
  );

  it('stand in the backlog’s place: each number lists its rows', async () => {
    const { body } = await desk
      .as('zfb.ducha')
      .get<{ total: { open: number } }>('/api/v1/staff/supervision/backlog');
    const rows = await desk
      .as('zfb.ducha')
      .get<{ items: unknown[] }>('/api/v1/staff/supervision/backlog/rows?limit=100');
    expect(rows.body.items).toHaveLength(body.total.open);
    expect((await desk.as('jtj.leader').get('/api/v1/staff/supervision/backlog')).status).toBe(403);
    expect((await desk.as('zfb.ducha').get('/api/v1/staff/supervision/backlog/rows?level=late')).status).toBe(
      422,
    );
  });
});
