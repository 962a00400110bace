import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@yangguang/kernel';
import type { Client } from './support/client';
import { SmallCounty } from './support/small-county';
import { TestApi } from './support/test-api';

interface Detail {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly content: { readonly bodyHtml: string };
  readonly findings: readonly {
    readonly id: string;
    readonly kind: string;
    readonly status: string;
    readonly reason: string | null;
  }[];
  readonly allowedActions: readonly { readonly intent: string; readonly allowed: boolean }[];
}
interface Published {
  readonly indexNumber: string;
  readonly publishedAt: string;
  readonly title: string;
  readonly validity: string;
  readonly withdrawnReason: string | null;
  readonly bodyHtml: string;
  readonly attachments: readonly { readonly name: string; readonly url: string }[];
  readonly related: readonly { readonly kind: string; readonly direction: string; readonly id: string }[];
}
interface List {
  readonly items: readonly { readonly id: string; readonly title: string }[];
}
interface Problem {
  readonly code: string;
}

const STAFF = '/api/v1/staff/documents';
const PUBLIC = '/api/v1/public/documents';

const content = (change: object = {}) => ({
  kind: 'normative',
  title: '云岭县农村公路养护管理办法',
  documentNumber: '云交规〔2026〕1号',
  topic: 'transport',
  issuer: '云岭县交通运输局',
  madeOn: '2026-11-20',
  attribute: 'proactive',
  summary: '明确农村公路养护的职责和标准。',
  keywords: ['农村公路', '养护'],
  bodyHtml:
    '<h2>第一章 总则</h2><p onclick="x()">第一条 为了管好农村公路，制定本办法。</p><script>alert(1)</script>',
  relations: [],
  attachmentIds: [],
  ...change,
});

describe('documents over HTTP', () => {
  let api: TestApi;
  let author: Client;
  let colleague: Client;
  let leader: Client;
  let centre: Client;
  let stranger: Client;

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
    const county = await SmallCounty.found(api);
    author = await county.signedIn('jtj.handler');
    colleague = await county.signedIn('jtj.handler2');
    leader = await county.signedIn('jtj.leader');
    centre = await county.signedIn('centre');
    stranger = await county.signedIn('jyj.handler');
  });
  afterAll(() => api.stop());

  const create = async (change: object = {}): Promise<Detail> => {
    const { status, body } = await author.post<Detail>(STAFF, content(change));
    expect(status).toBe(201);
    return body;
  };
  const step = (client: Client, one: Detail, what: string, body: object = {}) =>
    client.intent<Detail>(`${STAFF}/${one.id}/${what}`, one.version, body);
  const taken = async (client: Client, one: Detail, what: string, body: object = {}): Promise<Detail> => {
    const answer = await step(client, one, what, body);
    expect([what, answer.status]).toEqual([what, 200]);
    return answer.body;
  };
  const reviewed = async (one: Detail): Promise<Detail> => {
    const submitted = await taken(author, one, 'submit', { nonSecret: true });
    const first = await taken(colleague, submitted, 'first-review', { opinion: '同意。' });
    return taken(leader, first, 'second-review', { secrecyChecked: true, secrecyNote: '不涉密。' });
  };
  const published = async (change: object = {}): Promise<Detail> =>
    taken(centre, await reviewed(await create(change)), 'publish');

  it('are cleaned when written and public only after three reviews by three others', async () => {
    const one = await create();
    expect(one.content.bodyHtml).toBe('<h2>第一章 总则</h2><p>第一条 为了管好农村公路，制定本办法。</p>');
    const submitted = await taken(author, one, 'submit', { nonSecret: true });
    expect((await step(author, submitted, 'first-review')).body).toMatchObject({
      code: 'disclosure.same-person',
    });
    const first = await taken(colleague, submitted, 'first-review');
    expect((await step(centre, first, 'publish')).status).toBe(409);
    const secrecy = { secrecyChecked: true, secrecyNote: '不涉密。' };
    expect((await step(leader, first, 'second-review', { ...secrecy, secrecyChecked: false })).status).toBe(
      422,
    );
    const second = await taken(leader, first, 'second-review', secrecy);
    expect((await api.anyone.get(`${PUBLIC}/${one.id}`)).status).toBe(404);
    await taken(centre, second, 'publish', { opinion: '发布。' });
    const { status, body } = await api.anyone.get<Published>(`${PUBLIC}/${one.id}`);
    expect(status).toBe(200);
    expect(body.indexNumber).toMatch(/\/\d{4}-00001$/);
    const list = await api.anyone.get<List>(`${PUBLIC}?q=${encodeURIComponent('公路养护')}&topic=transport`);
    expect(list.body.items.map(({ id }) => id)).toContain(one.id);
  });

  it('wait for an answer to each finding, and a mark of secrecy takes no answer', async () => {
    const one = await create({ bodyHtml: '<p>请拨打19900001234。</p><p>机密★1年</p>' });
    expect(one.findings.map(({ kind }) => kind).sort()).toEqual(['phone', 'secrecy-mark']);
    expect((await step(author, one, 'submit', { nonSecret: true })).body).toMatchObject({
      code: 'disclosure.findings-open',
    });
    const idOf = (kind: string) => one.findings.find((found) => found.kind === kind)?.id ?? '';
    const mark = await step(author, one, `findings/${idOf('secrecy-mark')}/ignore`, { reason: '没关系。' });
    expect(mark.body).toMatchObject({ code: 'disclosure.finding-must-be-fixed' });
    const answered = await taken(author, one, `findings/${idOf('phone')}/ignore`, {
      reason: '办公室值班电话。',
    });
    const saved = await author.send<Detail>(
      'PUT',
      `${STAFF}/${one.id}`,
      content({ bodyHtml: '<p>请拨打19900001234。</p>' }),
      {
        headers: { 'If-Match': `"${answered.version}"` },
      },
    );
    expect(saved.body.findings.map(({ status }) => status).sort()).toEqual(['fixed', 'ignored']);
    const submitted = await taken(author, saved.body, 'submit', { nonSecret: true });
    const seen = await leader.get<Detail>(`${STAFF}/${one.id}`);
    expect(seen.body.findings.map(({ reason }) => reason)).toContain('办公室值班电话。');
    expect(submitted.state).toBe('first-review');
  });

  it('keep the live text until a new edition has passed, and the day of publication for ever', async () => {
    const one = await published();
    const before = await api.anyone.get<Published>(`${PUBLIC}/${one.id}`);
    const revised = await taken(author, one, 'revise');
    const saved = await author.send<Detail>(
      'PUT',
      `${STAFF}/${one.id}`,
      content({ bodyHtml: '<p>新的第一条。</p>' }),
      {
        headers: { 'If-Match': `"${revised.version}"` },
      },
    );
    expect((await api.anyone.get<Published>(`${PUBLIC}/${one.id}`)).body).toEqual(before.body);
    await taken(centre, await reviewed(saved.body), 'publish');
    const after = await api.anyone.get<Published>(`${PUBLIC}/${one.id}`);
    expect(after.body.bodyHtml).toBe('<p>新的第一条。</p>');
    expect(after.body).toMatchObject({
      publishedAt: before.body.publishedAt,
      indexNumber: before.body.indexNumber,
    });
    const difference = await author.get<{ body: { kind: string }[] }>(
      `${STAFF}/${one.id}/difference?from=1&to=2`,
    );
    expect(difference.body.body.some(({ kind }) => kind === 'added')).toBe(true);
  });

  it('link with their interpretation both ways, and lose their validity when replaced', async () => {
    const old = await published({ title: '云岭县旧办法' });
    const explained = await published({
      kind: 'interpretation',
      title: '《云岭县旧办法》解读',
      documentNumber: undefined,
      relations: [{ kind: 'interprets', documentId: old.id }],
    });
    await published({ title: '云岭县新办法', relations: [{ kind: 'replaces', documentId: old.id }] });
    const { body } = await api.anyone.get<Published>(`${PUBLIC}/${old.id}`);
    expect(body.validity).toBe('repealed');
    expect(body.related.map(({ kind, direction }) => `${kind} ${direction}`).sort()).toEqual([
      'interprets from',
      'replaces from',
    ]);
    const back = await api.anyone.get<Published>(`${PUBLIC}/${explained.id}`);
    expect(back.body.related).toMatchObject([{ kind: 'interprets', direction: 'to', id: old.id }]);
  });

  it('carry files that the gate has looked into', async () => {
    const upload = await author.upload<{ id: string }>(
      '/api/v1/staff/uploads',
      '名单.txt',
      Buffer.from('张某，19900001234'),
    );
    expect([201, 415]).toContain(upload.status);
    const pdf = await author.upload<{ id: string }>(
      '/api/v1/staff/uploads',
      '附表.pdf',
      Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
    );
    expect(pdf.status).toBe(201);
    const one = await create({ attachmentIds: [pdf.body.id] });
    expect(one.findings).toMatchObject([{ kind: 'not-inspectable', status: 'open' }]);
    const answered = await taken(author, one, `findings/${one.findings[0]?.id ?? ''}/ignore`, {
      reason: '已逐页看过。',
    });
    await taken(centre, await reviewed(answered), 'publish');
    const { body } = await api.anyone.get<Published>(`${PUBLIC}/${one.id}`);
    const link = await api.anyone.get(body.attachments[0]?.url ?? '');
    expect(link.status).toBe(302);
    expect((await api.anyone.bytes(link.headers.get('location') ?? '')).type).toContain('pdf');
    expect((await api.anyone.get(`${PUBLIC}/${one.id}/files/${newId()}`)).status).toBe(404);
  });

  it('stay readable when withdrawn, and are gone with a reason when removed', async () => {
    const one = await published({ title: '云岭县待撤文件' });
    const withdrawn = await taken(centre, one, 'withdraw', { reason: '上级文件已调整。' });
    const seen = await api.anyone.get<Published>(`${PUBLIC}/${one.id}`);
    expect(seen.body).toMatchObject({ withdrawnReason: '上级文件已调整。', title: '云岭县待撤文件' });
    await taken(centre, withdrawn, 'remove', { reason: '含有错误信息。' });
    const gone = await api.anyone.get<Problem>(`${PUBLIC}/${one.id}`);
    expect([gone.status, gone.body.code]).toEqual([410, 'disclosure.gone']);
    const feed = await api.anyone.get<string>(`${PUBLIC}.atom`);
    expect(feed.body).toContain(`documents/${one.id}" when=`);
  });

  it('are read as Atom, RSS and JSON feed', async () => {
    await published();
    for (const [extension, type] of [
      ['atom', 'application/atom+xml'],
      ['rss', 'application/rss+xml'],
      ['feed.json', 'application/feed+json'],
    ]) {
      const { status, headers } = await api.anyone.get(`${PUBLIC}.${extension}`);
      expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining(type ?? '')]);
    }
  });

  it('are nobody else’s business, and refuse what is no request', async () => {
    const one = await create();
    expect((await stranger.get(`${STAFF}/${one.id}`)).status).toBe(404);
    expect((await step(stranger, one, 'submit', { nonSecret: true })).status).toBe(404);
    expect((await api.anyone.get(STAFF)).status).toBe(401);
    expect((await author.post(`${STAFF}/${one.id}/submit`, { nonSecret: true })).status).toBe(428);
    expect((await author.intent(`${STAFF}/${one.id}/submit`, 99, { nonSecret: true })).status).toBe(412);
    expect((await author.post(STAFF, content({ madeOn: '2026-02-30' }))).status).toBe(422);
    expect(
      (await author.post(STAFF, content({ relations: [{ kind: 'amends', documentId: 'x' }] }))).status,
    ).toBe(422);
    expect((await author.post(STAFF, content({ publishedAt: '2020-01-01' }))).status).toBe(422);
    expect((await api.anyone.get(`${PUBLIC}?year=abcd`)).status).toBe(422);
    expect((await api.anyone.get(`${PUBLIC}?cursor=abc`)).status).toBe(422);
    expect((await api.anyone.get(`${PUBLIC}/${newId()}`)).status).toBe(404);
  });
});
