import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { newId } from '@yangguang/kernel';
import type { Client } from './support/client';
import { SmallCounty } from './support/small-county';
import { TestApi } from './support/test-api';

interface Detail {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly draft: { readonly contentHash: string } | null;
  readonly answer: { readonly text: string } | null;
  readonly attachments: readonly { readonly id: string }[];
  readonly publication: {
    readonly suggestion: { readonly question: string; readonly answer: string } | null;
    readonly editions: readonly { readonly edition: number; readonly withdrawnReason: string | null }[];
  };
}
interface Problem {
  readonly code: string;
  readonly errors: readonly { readonly pointer: string; readonly text: string }[];
}
interface Published {
  readonly question: string;
  readonly pictures: readonly { readonly url: string; readonly caption: string; readonly width: number }[];
}
interface Case {
  readonly id: string;
  readonly number: string;
}

const MESSAGES = '/api/v1/public/messages';
const CASES = '/api/v1/staff/cases';
const PHONE = '19900001234';
const IDENTITY = '11010519491231002X';
const AREA = { left: 0, top: 0, width: 500, height: 1000 };

describe('publication over HTTP', () => {
  let api: TestApi;
  let unitId: string;
  let centre: Client;
  let handler: Client;
  let leader: Client;
  let stranger: Client;
  let office: Client;

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
    const county = await SmallCounty.found(api);
    unitId = await county.unitId('县交通局');
    centre = await county.signedIn('centre');
    handler = await county.signedIn('handler');
    leader = await county.signedIn('unit-leader');
    stranger = await county.signedIn('jyj.handler');
    office = await county.signedIn('office');
  });
  afterAll(() => api.stop());

  async function uploaded(name: string, bytes: Uint8Array): Promise<string> {
    const { status, body } = await api.anyone.upload<{ id: string }>('/api/v1/public/uploads', name, bytes);
    expect(status).toBe(201);
    return body.id;
  }
  const red = () =>
    sharp({ create: { width: 80, height: 60, channels: 3, background: '#f00' } })
      .png()
      .toBuffer();

  async function submitted(attachmentIds: readonly string[], change: object = {}): Promise<Case> {
    const { status, body } = await api.anyone.post<{ number: string }>(MESSAGES, {
      kind: 'help',
      unitId: null,
      title: '青石镇公路弯道护栏缺了一段',
      place: '青石镇往云溪乡方向',
      body: `第三个弯道的护栏缺了二三十米。我的电话${PHONE}，证号${IDENTITY}。`,
      attachmentIds,
      contact: { name: '王小明', phone: PHONE },
      consent: { publish: true, shareName: true },
      ...change,
    });
    expect(status).toBe(201);
    const found = await centre.get<{ items: Case[] }>(`${CASES}?q=${body.number}`);
    const own = found.body.items.find((one) => one.number === body.number);
    return { id: own?.id ?? '', number: body.number };
  }

  const seen = async (id: string) => (await centre.get<Detail>(`${CASES}/${id}`)).body;

  async function step(client: Client, id: string, intent: string, body: object = {}): Promise<Detail> {
    const { version } = await seen(id);
    const answer = await client.intent<Detail>(`${CASES}/${id}/${intent}`, version, body);
    expect([intent, answer.status]).toEqual([intent, 200]);
    return answer.body;
  }

  async function answered(attachmentIds: readonly string[] = [], change: object = {}): Promise<Case> {
    const one = await submitted(attachmentIds, change);
    await step(centre, one.id, 'dispatch', { unitId });
    await step(handler, one.id, 'sign-for-receipt');
    await step(handler, one.id, 'save-draft', {
      outcome: 'done',
      text: '接信后养护人员当天到现场，已新装波形护栏36米、警示牌两块。',
      basis: '《公路法》第三十五条',
    });
    const waiting = await step(handler, one.id, 'submit-draft');
    const contentHash = waiting.draft?.contentHash;
    await step(leader, one.id, 'sign-off', { contentHash, opinion: '同意。' });
    await step(centre, one.id, 'answer');
    return one;
  }

  async function orderFor(id: string, change: object = {}): Promise<object> {
    const { question, answer } = (await seen(id)).publication.suggestion ?? { question: '', answer: '' };
    return { question, answer, ...change };
  }

  it('shows a chosen picture, black where it was blacked out, until it is taken back', async () => {
    const fileId = await uploaded('王小明家.png', await red());
    const left = await uploaded('王小明的车.png', await red());
    const { id, number } = await answered([fileId, left]);
    const pictures = [{ fileId, caption: '缺了的护栏', areas: [AREA] }];
    await step(centre, id, 'publish', await orderFor(id, { pictures }));

    const page = await api.anyone.get<Published>(`${MESSAGES}/${number}`);
    expect(page.body.pictures).toMatchObject([{ caption: '缺了的护栏', width: 80 }]);
    for (const secret of [PHONE, IDENTITY, '王小明', fileId, left])
      expect(JSON.stringify(page.body)).not.toContain(secret);
    const url = page.body.pictures[0]?.url ?? '';
    const shown = await fetch(`${api.url}${url}`);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'public, no-cache',
      'content-disposition': `inline; filename="${number}-1.png"; filename*=UTF-8''${number}-1.png`,
    });
    const { data } = await sharp(Buffer.from(await shown.arrayBuffer()))
      .extract({ left: 0, top: 0, width: 40, height: 60 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data.every((value) => value === 0)).toBe(true);
    const held = { headers: { 'If-None-Match': shown.headers.get('etag') ?? '' } };
    expect((await fetch(`${api.url}${url}`, held)).status).toBe(304);

    await step(centre, id, 'withhold', { reason: '邻居认出了来信人' });
    expect((await api.anyone.get(`${MESSAGES}/${number}`)).status).toBe(404);
    expect((await fetch(`${api.url}${url}`, held)).status).toBe(404);

    const again = await step(centre, id, 'publish', await orderFor(id));
    expect(again.publication.editions).toMatchObject([
      { edition: 2, withdrawnReason: null },
      { edition: 1, withdrawnReason: '邻居认出了来信人' },
    ]);
    expect((await api.anyone.get<Published>(`${MESSAGES}/${number}`)).body.pictures).toEqual([]);
    expect((await fetch(`${api.url}${url}`)).status).toBe(404);
  });

  it('gives nobody a picture under another number, an original’s id, or an id that is none', async () => {
    const fileId = await uploaded('现场.png', await red());
    const one = await answered([fileId]);
    const other = await answered();
    const pictures = [{ fileId, caption: '现场', areas: [] }];
    await step(centre, one.id, 'publish', await orderFor(one.id, { pictures }));
    await step(centre, other.id, 'publish', await orderFor(other.id));
    const { body } = await api.anyone.get<Published>(`${MESSAGES}/${one.number}`);
    const publicId = body.pictures[0]?.url.split('/').at(-1) ?? '';
    const get = async (number: string, id: string) =>
      (await fetch(`${api.url}${MESSAGES}/${number}/pictures/${id}`)).status;
    expect(await get(one.number, publicId)).toBe(200);
    expect(await get(other.number, publicId)).toBe(404);
    expect(await get(one.number, fileId)).toBe(404);
    expect(await get(one.number, newId())).toBe(404);
    expect(await get(one.number, 'not-an-id')).toBe(422);
    expect(await get("' OR 1=1", publicId)).toBe(404);
  });

  it('refuses whoever has no business here, another state, and an old version', async () => {
    const one = await answered();
    const order = await orderFor(one.id);
    const { version } = await seen(one.id);
    const path = `${CASES}/${one.id}/publish`;
    for (const client of [handler, leader, stranger, office])
      expect((await client.intent(path, version, order)).status).toBe(403);
    expect((await api.anyone.intent(path, version, order)).status).toBe(401);
    expect((await centre.post(path, order)).status).toBe(428);
    expect((await centre.intent(path, version + 1, order)).status).toBe(412);
    expect((await api.anyone.get(`${MESSAGES}/${one.number}`)).status).toBe(404);
    await step(centre, one.id, 'publish', order);
    const twice = await centre.intent<Problem>(path, version + 1, order);
    expect([twice.status, twice.body.code]).toEqual([409, 'supervision.already-published']);
    const open = await submitted([]);
    const { version: first } = await seen(open.id);
    expect((await centre.intent(`${CASES}/${open.id}/publish`, first, order)).status).toBe(409);
    expect((await centre.intent(`${CASES}/${open.id}/withhold`, first, { reason: '无' })).status).toBe(409);
  });

  it('publishes nothing without the writer’s consent', async () => {
    const one = await answered([], { consent: { publish: false, shareName: true } });
    const { version } = await seen(one.id);
    const refused = await centre.intent<Problem>(
      `${CASES}/${one.id}/publish`,
      version,
      await orderFor(one.id),
    );
    expect([refused.status, refused.body.code]).toEqual([409, 'supervision.no-consent-to-publish']);
  });

  it.each([
    ['a word that was not there', { answer: '已经修好了。' }, '/answer'],
    ['a question rewritten', { question: '护栏坏了' }, '/question'],
    ['a title rewritten', { title: '护栏' }, '/title'],
    ['no question', { question: '' }, '/question'],
    ['pictures that are no list', { pictures: 'all' }, '/pictures'],
    [
      'a picture that is no id',
      { pictures: [{ fileId: 'x', caption: '图', areas: [] }] },
      '/pictures/0/fileId',
    ],
    [
      'a picture of nowhere',
      { pictures: [{ fileId: newId(), caption: '图', areas: [] }] },
      '/pictures/0/fileId',
    ],
    ['no caption', { pictures: [{ fileId: newId(), caption: ' ', areas: [] }] }, '/pictures/0/caption'],
    ['no areas', { pictures: [{ fileId: newId(), caption: '图' }] }, '/pictures/0/areas'],
    [
      'an area of no width',
      { pictures: [{ fileId: newId(), caption: '图', areas: [{ ...AREA, width: 0 }] }] },
      '/pictures/0/areas/0/width',
    ],
    [
      'an area of half a thousandth',
      { pictures: [{ fileId: newId(), caption: '图', areas: [{ ...AREA, left: 0.5 }] }] },
      '/pictures/0/areas/0/left',
    ],
    [
      'forty-one areas',
      { pictures: [{ fileId: newId(), caption: '图', areas: Array.from({ length: 41 }, () => AREA) }] },
      '/pictures/0/areas',
    ],
    [
      'seven pictures',
      { pictures: Array.from({ length: 7 }, () => ({ fileId: newId(), caption: '图', areas: [] })) },
      '/pictures',
    ],
  ])('refuses %s, pointing at it', async (_, change, pointer) => {
    const { id, number } = await common();
    const { version } = await seen(id);
    const refused = await centre.intent<Problem>(
      `${CASES}/${id}/publish`,
      version,
      await orderFor(id, change),
    );
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map((one) => one.pointer)).toContain(pointer);
    for (const { text } of refused.body.errors) expect(text).not.toMatch(/^(platform|supervision)\./);
    expect((await api.anyone.get(`${MESSAGES}/${number}`)).status).toBe(404);
  });

  it('refuses a file that is no picture, and an identity number left in place', async () => {
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
    const fileId = await uploaded('说明.pdf', pdf);
    const { id } = await answered([fileId]);
    const { body, version, publication } = await seen(id);
    const refused = await centre.intent<Problem>(`${CASES}/${id}/publish`, version, {
      question: body,
      answer: publication.suggestion?.answer,
    });
    expect(refused.body.errors.map((one) => one.pointer)).toEqual(['/question']);
    const asPdf = await centre.intent<Problem>(
      `${CASES}/${id}/publish`,
      version,
      await orderFor(id, { pictures: [{ fileId, caption: '说明', areas: [] }] }),
    );
    expect([asPdf.status, asPdf.body.errors[0]?.pointer]).toEqual([422, '/pictures/0/fileId']);
  });

  /** One case for all the refusals: none of them changes it. */
  let shared: Case | undefined;
  async function common(): Promise<Case> {
    shared ??= await answered();
    return shared;
  }
});
