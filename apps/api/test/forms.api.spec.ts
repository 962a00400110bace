import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@yangguang/kernel';
import type { Client } from './support/client';
import { SmallCounty } from './support/small-county';
import { TestApi } from './support/test-api';

interface Detail {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly kind: string;
  readonly content: null;
  readonly form: {
    readonly ready: boolean;
    readonly gaps: readonly { readonly field: string; readonly text: string }[];
  };
}
interface Problem {
  readonly code: string;
}
interface Reading {
  readonly clean: boolean;
  readonly problems: readonly { readonly at: string; readonly text: string }[];
  readonly forms: readonly { readonly title: string; readonly form: { readonly item: object | null } }[];
}
interface Items {
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

const ITEMS = '/api/v1/staff/service-items';
const PROFILES = '/api/v1/staff/unit-profiles';
const STAFF = '/api/v1/staff/documents';

const words = (keys: string) => Object.fromEntries(keys.split(' ').map((key) => [key, '']));
const nothing = (keys: string) => Object.fromEntries(keys.split(' ').map((key) => [key, null]));

const item = (change: object = {}) => ({
  ...words('subItem variant code feeStandard feeBasis changeNote'),
  ...nothing('decidedOn validUntil'),
  madeOn: '2026-11-20',
  name: '超限运输许可',
  powerType: 'licence',
  audience: 'anyone',
  theme: 'transport',
  caseType: 'promised',
  basis: ['《公路安全保护条例》第三十五条'],
  conditions: ['货物不可拆解'],
  statutoryDays: 20,
  promisedDays: 3,
  charge: 'free',
  result: '通行证',
  place: '县政务服务中心',
  hours: '工作日8:30至18:00',
  telephone: '0000-6200011',
  supervisionTelephone: '0000-6200012',
  visits: 1,
  decision: 'retained',
  decisionDocument: '《事项清单》',
  effectiveOn: '2026-11-01',
  materials: [
    {
      ...{ name: '车货信息', original: 'original', medium: 'either', copies: 1, necessity: 'required' },
      ...{ source: 'applicant', note: '', blankForm: '', sample: '' },
    },
  ],
  steps: [{ name: '受理', who: '窗口', days: 1, standard: '材料齐全' }],
  questions: [],
  attachmentIds: [],
  ...change,
});

const profile = (change: object = {}) => ({
  ...words('postcode fax email changeNote'),
  madeOn: '2026-11-20',
  functions: ['管理全县公路'],
  address: '云岭大道1号',
  hours: '工作日',
  telephone: '0000-6200011',
  procedures: ['登记后办理'],
  sections: [{ name: '办公室', duties: '综合', telephone: '' }],
  leaders: [{ name: '甲', title: '局长', duties: '全面工作', photo: '', resume: '' }],
  channels: [{ kind: 'complaint', name: '办公室', contact: '0000-6200012', answerDays: 5 }],
  attachmentIds: [],
  ...change,
});

describe('forms over HTTP', () => {
  let api: TestApi;
  let county: SmallCounty;
  let author: Client;
  let colleague: Client;
  let leader: Client;
  let centre: Client;
  let stranger: Client;

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
    county = await SmallCounty.found(api);
    author = await county.signedIn('jtj.handler');
    colleague = await county.signedIn('jtj.handler2');
    leader = await county.signedIn('jtj.leader');
    centre = await county.signedIn('centre');
    stranger = await county.signedIn('jyj.handler');
  });
  afterAll(() => api.stop());

  const version = async (id: string) => (await author.get<Detail>(`${STAFF}/${id}`)).body.version;
  async function step(who: Client, id: string, name: string, body: object) {
    return who.post<Detail & Problem>(`${STAFF}/${id}/${name}`, body, {
      headers: { 'If-Match': `"${await version(id)}"` },
    });
  }
  async function publish(id: string): Promise<void> {
    expect((await step(author, id, 'submit', { nonSecret: true })).status).toBe(200);
    expect((await step(colleague, id, 'first-review', {})).status).toBe(200);
    const second = { secrecyChecked: true, secrecyNote: '不涉密。' };
    expect((await step(leader, id, 'second-review', second)).status).toBe(200);
    expect((await step(centre, id, 'publish', {})).body).toMatchObject({ state: 'published' });
  }

  it('publishes a service item after all its reviews, and not before', async () => {
    const made = await author.post<Detail>(ITEMS, item());
    expect(made).toMatchObject({
      status: 201,
      body: { kind: 'service-item', content: null, form: { ready: true } },
    });
    const address = `/api/v1/public/service-items/${made.body.id}`;
    expect((await api.anyone.get(address)).status).toBe(404);
    expect((await step(author, made.body.id, 'publish', {})).status).toBe(403);
    await publish(made.body.id);
    const guide = await api.anyone.get<{ indexNumber: string; item: { promisedDays: number } }>(address);
    expect(guide).toMatchObject({ status: 200, body: { title: '超限运输许可', item: { promisedDays: 3 } } });
    const found = await api.anyone.get<Items>(
      '/api/v1/public/service-items?q=超限&theme=transport&audience=people',
    );
    expect(found.body.items.map(({ id }) => id)).toEqual([made.body.id]);

    expect((await step(centre, made.body.id, 'withdraw', { reason: '已下放。' })).status).toBe(200);
    expect((await api.anyone.get<Items>('/api/v1/public/service-items')).body.items).toEqual([]);
    expect((await api.anyone.get(address)).body).toMatchObject({ withdrawnReason: '已下放。' });
    expect((await step(centre, made.body.id, 'remove', { reason: '已下放。' })).status).toBe(200);
    expect((await api.anyone.get(address)).status).toBe(410);
  });

  it('says what a guide lacks, and lets nobody send it on', async () => {
    const bad = item({ hours: '', promisedDays: 30, conditions: ['法律法规规定的其他条件'] });
    const { body } = await author.post<Detail>(ITEMS, bad);
    expect(body.form.ready).toBe(false);
    expect(body.form.gaps.map(({ field }) => field)).toEqual(['hours', 'promisedDays', 'conditions.0']);
    expect(body.form.gaps.every(({ text }) => !text.includes('disclosure.'))).toBe(true);
    expect((await step(author, body.id, 'submit', { nonSecret: true })).status).toBe(409);
  });

  it('publishes the one profile of a unit on its page', async () => {
    const unit = await county.unitId('县交通局');
    const page = `/api/v1/public/units/${unit}`;
    expect((await api.anyone.get(page)).body).toMatchObject({ name: '云岭县交通运输局', profile: null });
    const made = await author.post<Detail>(PROFILES, profile());
    expect(made).toMatchObject({ status: 201, body: { title: '云岭县交通运输局', form: { ready: true } } });
    expect(await author.post<Problem>(PROFILES, profile())).toMatchObject({ status: 409 });
    await publish(made.body.id);
    expect((await api.anyone.get(page)).body).toMatchObject({ profile: { leaders: [{ name: '甲' }] } });
    expect((await api.anyone.get(`/api/v1/public/units/${newId()}`)).status).toBe(404);
  });

  it('gives a form out as a file and reads it back', async () => {
    for (const format of ['docx', 'xlsx']) {
      const blank = await api.anyone.bytes(`/api/v1/public/forms/service-item/${format}`);
      expect(blank.status).toBe(200);
      const read = (who: Client, bytes: Uint8Array, form = 'service-item') =>
        who.upload<Reading & Problem>(`/api/v1/staff/forms/${form}/readings`, `x.${format}`, bytes);
      expect((await read(author, blank.bytes)).body).toMatchObject({ clean: false, forms: [{ title: '' }] });
      const made = await author.post<Detail>(ITEMS, item());
      const { bytes: filled } = await author.bytes(`${STAFF}/${made.body.id}/form/${format}`);
      const back = await read(author, filled);
      expect(back).toMatchObject({ status: 200, body: { clean: true, problems: [] } });
      const [found] = back.body.forms;
      expect(found).toMatchObject({ title: '超限运输许可', form: { ready: true } });
      const again = await author.post<Detail>(ITEMS, { ...found?.form.item, attachmentIds: [] });
      expect(again).toMatchObject({ status: 201, body: { form: { ready: true } } });
      const other = await read(author, filled, 'unit-profile');
      expect(other.body.clean).toBe(false);
      expect(other.body.problems.every(({ text }) => !text.includes('disclosure.'))).toBe(true);
      expect((await read(author, new Uint8Array([1, 2, 3]))).status).toBe(415);
      expect((await read(centre, filled)).status).toBe(403);
      expect((await stranger.get(`${STAFF}/${made.body.id}/form/${format}`)).status).toBe(404);
    }
    expect((await author.get(`/api/v1/public/forms/service-item/pdf`)).status).toBe(422);
  });

  it('tells feeds and the page itself what changed', async () => {
    const made = await author.post<Detail>(
      ITEMS,
      item({ name: '涉路施工许可', changeNote: '承诺时限缩短。' }),
    );
    await publish(made.body.id);
    const address = `/api/v1/public/service-items/${made.body.id}`;
    expect((await api.anyone.get(address)).body).toMatchObject({
      changes: [{ edition: 1, decision: 'retained', changeNote: '承诺时限缩短。' }],
    });
    for (const list of ['service-items', 'units'])
      for (const format of ['atom', 'rss', 'feed.json']) {
        const feed = await fetch(`${api.url}/api/v1/public/${list}.${format}`);
        expect(feed.status).toBe(200);
        if (list === 'service-items') expect(await feed.text()).toContain(`/guides/${made.body.id}`);
      }
  });

  it('refuses other people, old versions, other kinds and rubbish', async () => {
    const { body } = await author.post<Detail>(ITEMS, item());
    const put = (who: Client, what: object, at = `"${body.version}"`, path = ITEMS) =>
      who.send<Problem>('PUT', `${path}/${body.id}`, what, { headers: { 'If-Match': at } });
    expect((await put(stranger, item())).status).toBe(404);
    expect((await put(centre, item())).status).toBe(403);
    expect((await put(author, item(), '"99"')).status).toBe(412);
    expect((await put(author, profile(), undefined, PROFILES)).status).toBe(422);
    expect((await put(author, item({ name: '新的名称' }))).status).toBe(200);
    for (const change of [
      { copies: 1 },
      { name: 7 },
      { name: 'x'.repeat(101) },
      { promisedDays: -1 },
      { promisedDays: 1.5 },
      { theme: 'nothing' },
      { effectiveOn: '2026-02-30' },
      { materials: [{ name: '少了几项' }] },
      { steps: 'no list' },
      { attachmentIds: ['x'] },
    ])
      expect((await author.post(ITEMS, item(change))).status).toBe(422);
    expect((await author.get('/api/v1/staff/forms/nothing')).status).toBe(422);
    expect((await author.get('/api/v1/staff/forms/service-item')).status).toBe(200);
    for (const query of ['theme=x', 'unit=x', 'cursor=x', 'limit=0'])
      expect((await api.anyone.get(`/api/v1/public/service-items?${query}`)).status).toBe(422);
  });
});
