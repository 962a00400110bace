import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@yangguang/kernel';
import { FEED_TYPES } from '@yangguang/platform';
import type { Client } from './support/client';
import { SmallCounty } from './support/small-county';
import { TestApi } from './support/test-api';

interface Receipt {
  readonly number: string;
  readonly secretCode: string;
}
interface Detail {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly draft: { readonly contentHash: string } | null;
  readonly publication: {
    readonly suggestion: { readonly question: string; readonly answer: string } | null;
  };
}
interface Problem {
  readonly code: string;
  readonly errors: readonly { readonly pointer: string; readonly text: string }[];
}
interface List {
  readonly items: readonly { readonly id: string; readonly number: string; readonly title: string }[];
}

const MESSAGES = '/api/v1/public/messages';
const CASES = '/api/v1/staff/cases';

const message = (change: object = {}) => ({
  kind: 'help',
  unitId: null,
  title: '青石镇公路弯道护栏缺了一段',
  place: '青石镇往云溪乡方向',
  body: '第三个弯道的护栏缺了二三十米，外面就是陡坡，请尽快装上。我的电话19900001234。',
  attachmentIds: [],
  contact: { name: '王小明', phone: '19900001234' },
  consent: { publish: true, shareName: true },
  ...change,
});

/** A picture of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const draft = {
  outcome: 'done',
  text: '接信后养护人员当天到现场，已新装波形护栏36米、警示牌两块。',
  basis: '《公路法》第三十五条',
};

describe('public supervision over HTTP', () => {
  let api: TestApi;
  let unitId: string;
  let centre: Client;
  let handler: Client;
  let leader: Client;
  let stranger: Client;

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
    const county = await SmallCounty.found(api);
    unitId = await county.unitId('县交通局');
    centre = await county.signedIn('centre');
    handler = await county.signedIn('handler');
    leader = await county.signedIn('unit-leader');
    stranger = await county.signedIn('jyj.handler');
  });
  afterAll(() => api.stop());

  async function submitted(change: object = {}): Promise<Receipt & { id: string }> {
    const { status, body } = await api.anyone.post<Receipt>(MESSAGES, message(change));
    expect(status).toBe(201);
    const found = await centre.get<List>(`${CASES}?q=${body.number}`);
    // Pairs of digits find neighbouring numbers too, and all were received in the same moment.
    const own = found.body.items.find((one) => one.number === body.number);
    return { ...body, id: own?.id ?? '' };
  }

  async function step(client: Client, id: string, intent: string, body: object = {}): Promise<Detail> {
    const { body: seen } = await client.get<Detail>(`${CASES}/${id}`);
    const answer = await client.intent<Detail>(`${CASES}/${id}/${intent}`, seen.version, body);
    expect([intent, answer.status]).toEqual([intent, 200]);
    expect(answer.headers.get('etag')).toBe(`"${answer.body.version}"`);
    return answer.body;
  }

  async function answered(change: object = {}): Promise<Receipt & { id: string }> {
    const receipt = await submitted(change);
    await step(centre, receipt.id, 'dispatch', { unitId });
    await step(handler, receipt.id, 'sign-for-receipt');
    await step(handler, receipt.id, 'save-draft', draft);
    const waiting = await step(handler, receipt.id, 'submit-draft');
    await step(leader, receipt.id, 'sign-off', {
      contentHash: waiting.draft?.contentHash,
      opinion: '同意。',
    });
    await step(centre, receipt.id, 'answer');
    return receipt;
  }

  it('goes from an empty form to a sealed answer that verifies and a page that everybody reads', async () => {
    const receipt = await answered();
    const lookup = { number: receipt.number, code: receipt.secretCode };
    const tracked = await api.anyone.post<{ answer: { sheetUrl: string } }>(`${MESSAGES}/lookup`, lookup);
    expect(tracked.status).toBe(200);
    const sheet = await api.anyone.bytes(tracked.body.answer.sheetUrl);
    expect(sheet).toMatchObject({ status: 200, type: 'application/pdf' });
    const verified = await api.anyone.upload<{ verdict: string }>(
      '/api/v1/public/verify',
      '答复.pdf',
      sheet.bytes,
    );
    expect(verified.body).toMatchObject({ verdict: 'intact', sealed: true });
    const same = await leader.bytes(`${CASES}/${receipt.id}/answer.pdf`);
    expect(Buffer.compare(Buffer.from(same.bytes), Buffer.from(sheet.bytes))).toBe(0);

    const rated = await api.anyone.post(`${MESSAGES}/rate`, { ...lookup, grade: 5, reasons: ['quick'] });
    expect(rated.status).toBe(200);
    const again = await api.anyone.post<Problem>(`${MESSAGES}/rate`, { ...lookup, grade: 1 });
    expect([again.status, again.body.code]).toEqual([409, 'supervision.already-rated']);

    expect((await api.anyone.get(`${MESSAGES}/${receipt.number}`)).status).toBe(404);
    const before = await api.anyone.get<List>(MESSAGES);
    const { body: seen } = await centre.get<Detail>(`${CASES}/${receipt.id}`);
    const { question = '', answer = '' } = seen.publication.suggestion ?? {};
    expect(question).not.toContain('19900001234');
    await step(centre, receipt.id, 'publish', { question, answer });
    const after = await api.anyone.get<List>(MESSAGES);
    expect(before.body.items).toEqual([]);
    expect(after.body.items).toMatchObject([{ number: receipt.number }]);
    const page = await api.anyone.get<{ question: string }>(`${MESSAGES}/${receipt.number}`);
    expect(page.body.question).toBe(question);
    const fresh = { headers: { 'If-None-Match': page.headers.get('etag') ?? '' } };
    expect((await api.anyone.get(`${MESSAGES}/${receipt.number}`, fresh)).status).toBe(304);
    const feed = async (filter = '') => (await api.anyone.get<string>(`${MESSAGES}.atom${filter}`)).body;
    expect(await feed()).toContain(`/messages/${receipt.number}</id>`);
    expect(await feed('?kind=suggestion')).not.toContain(receipt.number);
    await step(centre, receipt.id, 'withhold', { reason: '当事人要求' });
    expect((await api.anyone.get(`${MESSAGES}/${receipt.number}`, fresh)).status).toBe(404);
    expect(await feed()).toContain(`/messages/${receipt.number}" when=`);
    for (const [extension, type] of Object.entries(FEED_TYPES)) {
      const one = await api.anyone.get(`${MESSAGES}.${extension}`);
      expect([one.status, one.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
    }
    expect((await api.anyone.get(`${MESSAGES}.rss?month=soon`)).status).toBe(422);
  });

  it('takes photographs with a message, once, and gives them out by links that end', async () => {
    const picture = Buffer.from(PIXEL, 'base64');
    const upload = await api.anyone.upload<{ id: string }>('/api/v1/public/uploads', '护栏.png', picture);
    expect(upload.status).toBe(201);
    const receipt = await submitted({ attachmentIds: [upload.body.id] });
    const lookup = { number: receipt.number, code: receipt.secretCode };
    const seen = await api.anyone.post<{ attachments: { name: string; url: string }[] }>(
      `${MESSAGES}/lookup`,
      lookup,
    );
    expect(seen.body.attachments).toMatchObject([{ name: '护栏.png' }]);
    const [file] = seen.body.attachments;
    expect((await api.anyone.bytes(file?.url ?? '')).status).toBe(200);
    expect((await api.anyone.bytes((file?.url ?? '').replace(/signature=./, 'signature=x'))).status).toBe(
      404,
    );
    const again = await api.anyone.post<Problem>(MESSAGES, message({ attachmentIds: [upload.body.id] }));
    expect([again.status, again.body.errors[0]?.pointer]).toEqual([422, '/attachmentIds']);
    const { body: detail } = await centre.get<{ attachments: unknown[] }>(`${CASES}/${receipt.id}`);
    expect(detail.attachments).toHaveLength(1);
  });

  it('takes a double click as one message', async () => {
    const headers = { 'Idempotency-Key': newId() };
    const send = () => api.anyone.post<Receipt>(MESSAGES, message({ title: '只发一次的留言' }), { headers });
    const receipts = await Promise.all([send(), send(), send()]);
    expect(new Set(receipts.map((one) => one.body.number)).size).toBe(1);
    expect(new Set(receipts.map((one) => one.body.secretCode)).size).toBe(1);
    const found = await centre.get<List>(`${CASES}?q=${encodeURIComponent('只发一次的留言')}`);
    expect(found.body.items).toHaveLength(1);
  });

  it.each([
    ['no title', { title: '' }, '/title'],
    ['a title too long', { title: '长'.repeat(61) }, '/title'],
    ['a body too long', { body: '长'.repeat(2001) }, '/body'],
    ['a kind that is none', { kind: 'praise' }, '/kind'],
    ['a unit that is no id', { unitId: '县交通局' }, '/unitId'],
    ['a unit that is not there', { unitId: '019abc12-0000-7000-8000-000000000000' }, '/unitId'],
    ['no name', { contact: { name: '', phone: '19900001234' } }, '/contact/name'],
    ['no way to reach them', { contact: { name: '王小明' } }, '/contact/phone'],
    ['a telephone of letters', { contact: { name: '王小明', phone: 'abcdefgh' } }, '/contact/phone'],
    ['an address that is none', { contact: { name: '王小明', email: 'x@' } }, '/contact/email'],
    ['no consents', { consent: undefined }, '/consent'],
    ['a consent in words', { consent: { publish: 'yes', shareName: true } }, '/consent/publish'],
    ['seven files', { attachmentIds: Array.from({ length: 7 }, () => newId()) }, '/attachmentIds'],
    ['a file never sent', { attachmentIds: [newId()] }, '/attachmentIds'],
    ['a field nobody asked for', { state: 'answered' }, '/state'],
    ['a body that is a list', { body: ['x'] }, '/body'],
    ['a control character', { body: 'abc\u0000def ghi' }, '/body'],
  ])('refuses %s, pointing at it, in the reader’s language', async (_, change, pointer) => {
    const answer = await api.anyone.post<Problem>(MESSAGES, message(change));
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((one) => one.pointer)).toContain(pointer);
    for (const { text } of answer.body.errors) expect(text).not.toMatch(/^(platform|supervision)\./);
  });

  it('keeps SQL and HTML as the text they are', async () => {
    const foul = `'; DROP TABLE supervision.case; -- <script>alert(1)</script>`;
    const receipt = await submitted({
      title: foul,
      body: foul,
      place: foul,
      contact: { name: '<b>', phone: '19900001234' },
    });
    const seen = await api.anyone.post<{ title: string; body: string }>(`${MESSAGES}/lookup`, {
      number: receipt.number,
      code: receipt.secretCode,
    });
    expect(seen.body).toMatchObject({ title: foul, body: foul });
    expect((await centre.get<List>(`${CASES}?q=${encodeURIComponent(foul)}`)).body.items).toHaveLength(1);
  });

  it('wants the version that was seen: none is 428, an old one 412', async () => {
    const { id } = await submitted();
    const path = `${CASES}/${id}/dispatch`;
    expect((await centre.post(path, { unitId })).status).toBe(428);
    expect((await centre.intent(path, 99, { unitId })).status).toBe(412);
    expect((await centre.intent(path, 1, { unitId })).status).toBe(200);
    expect((await centre.intent(path, 1, { unitId })).status).toBe(412);
  });

  it('does not know another unit’s case, and refuses the wrong role and the wrong state', async () => {
    const { id } = await submitted();
    const { version } = await step(centre, id, 'dispatch', { unitId });
    expect((await stranger.get(`${CASES}/${id}`)).status).toBe(404);
    expect((await stranger.intent(`${CASES}/${id}/sign-for-receipt`, version)).status).toBe(404);
    expect((await stranger.get(`${CASES}/${id}/answer.pdf`)).status).toBe(404);
    expect((await stranger.post(`${CASES}/${id}/reveal-contact`, { reason: '看看' })).status).toBe(404);
    expect((await leader.intent(`${CASES}/${id}/sign-for-receipt`, version)).status).toBe(403);
    expect((await handler.intent(`${CASES}/${id}/submit-draft`, version)).status).toBe(409);
    expect((await handler.intent(`${CASES}/${id}/dispatch`, version, { unitId })).status).toBe(403);
    expect((await api.anyone.get(`${CASES}/${id}`)).status).toBe(401);
    expect((await centre.get(`${CASES}/not-an-id`)).status).toBe(422);
  });

  it('answers a guessed code, a wrong number and nonsense alike', async () => {
    const { number } = await submitted();
    const tries = [
      { number, code: '0000000000' },
      { number: 'YL20261123-9999', code: '0000000000' },
      { number: "' OR 1=1", code: 'x' },
    ];
    const answers = await Promise.all(
      tries.map((one) => api.anyone.post<Problem>(`${MESSAGES}/lookup`, one)),
    );
    const told = answers.map(({ status, body }) => JSON.stringify([status, { ...body, requestId: '' }]));
    expect(new Set(told).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });

  it('tells a writer what they may still do, and takes each step only while it is open', async () => {
    interface Tracked {
      readonly state: string;
      readonly allowedActions: readonly string[];
    }
    const { number, secretCode: code } = await submitted();
    const take = (step: string, words: object = {}) =>
      api.anyone.post<Tracked>(`${MESSAGES}/${step}`, { number, code, ...words });
    expect((await take('lookup')).body.allowedActions).toEqual(['supplement', 'withdraw']);
    const added = await take('supplement', { text: '在第三根灯杆旁边。' });
    expect([added.status, added.body.state]).toEqual([200, 'submitted']);
    const withdrawn = await take('withdraw');
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn', allowedActions: [] });
    expect((await take('withdraw')).status).toBe(409);
    const done = await answered();
    const lookup = { number: done.number, code: done.secretCode };
    const open = await api.anyone.post<Tracked>(`${MESSAGES}/lookup`, lookup);
    expect(open.body.allowedActions).toEqual(['rate', 'rework']);
    const again = await api.anyone.post<Tracked>(`${MESSAGES}/rework`, {
      ...lookup,
      reason: '护栏还是松的，一推就倒。',
    });
    expect(again.body).toMatchObject({ state: 'handling', allowedActions: ['supplement', 'withdraw'] });
  });

  it('gives the work of each, the code lists and the county’s figures', async () => {
    const { id } = await submitted();
    const work = await centre.get<{ counts: Record<string, number> }>('/api/v1/staff/work');
    expect(work.body.counts['new']).toBeGreaterThan(0);
    expect((await handler.get<{ items: unknown[] }>(`${CASES}/outcomes`)).body.items).toHaveLength(5);
    expect((await handler.get<{ items: unknown[] }>(`${CASES}/refusal-reasons`)).body.items).toHaveLength(11);
    const refused = await step(centre, id, 'refuse', { reason: 'unclear' });
    expect(refused.state).toBe('refused');
    const figures = await api.anyone.get<{ onTime: { formula: string } }>('/api/v1/public/figures');
    expect(figures.body.onTime.formula).toContain('÷');
  });
});
