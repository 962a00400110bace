import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Acts } from './quarter/acts';
import { Desk } from './quarter/desk';
import { wordsOf } from './quarter/words';
import { TestApi } from './support/test-api';

interface Problem {
  readonly errors: readonly { readonly pointer: string; readonly text: string }[];
}
interface Detail {
  readonly version: number;
  readonly overrides: readonly { readonly finding: string; readonly reason: string }[];
}

describe('the check for non-answers over HTTP', () => {
  let api: TestApi;
  let desk: Desk;

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
    desk = await Desk.open(api);
  });
  afterAll(() => api.stop());

  it('holds back a draft that answers nothing until a reason stands beside it', async () => {
    const entry = await desk.submit(wordsOf(0), 'help', null);
    await desk.readQueue([entry]);
    const acts = new Acts(desk);
    await acts.dispatch(entry, 'jtj');
    await acts.sign(entry);
    const text = '您反映的路灯问题已转交有关部门处理。';
    await desk.step('jtj.handler', entry, 'save-draft', { outcome: 'done', text });
    const submit = (body: object) =>
      desk
        .as('jtj.handler')
        .intent<Problem & Detail>(`/api/v1/staff/cases/${entry.id}/submit-draft`, entry.version ?? 0, body);

    const held = await submit({});
    expect(held.status).toBe(422);
    expect(held.body.errors).toMatchObject([{ pointer: '/overrideReason' }]);
    expect(held.body.errors[0]?.text).toContain('只说已转别处');
    const short = await submit({ overrideReason: '没事' });
    expect([short.status, short.body.errors[0]?.pointer]).toEqual([422, '/overrideReason']);
    const long = await submit({ overrideReason: '长'.repeat(301) });
    expect([long.status, long.body.errors[0]?.pointer]).toEqual([422, '/overrideReason']);

    const overrideReason = '来信人只要求转达，已电话说明由谁办。';
    const sent = await submit({ overrideReason });
    expect(sent.status).toBe(200);
    const { body } = await desk.as('jtj.leader').get<Detail>(`/api/v1/staff/cases/${entry.id}`);
    expect(body.overrides).toMatchObject([{ finding: 'transferred-only', reason: overrideReason }]);
    const figures = await desk
      .as('centre')
      .get<{ total: { overridden: number } }>(
        `/api/v1/staff/supervision/figures?from=${desk.today.slice(0, 7)}&to=${desk.today.slice(0, 7)}`,
      );
    expect(figures.body.total.overridden).toBe(1);
  });
});
