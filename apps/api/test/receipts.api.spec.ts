import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { solve } from '@yangguang/supervision/model';
import { TestApi } from './support/test-api';

interface Receipt {
  readonly number: string;
  readonly secretCode: string;
  readonly receiptHash: string;
}
interface Problem {
  readonly code: string;
  readonly challenge?: { readonly challenge: string; readonly bits: number; readonly expiresAt: string };
}

const MESSAGES = '/api/v1/public/messages';
const RECEIPTS = '/api/v1/public/receipts';

const message = (change: object = {}) => ({
  kind: 'help',
  category: 'traffic',
  unitId: null,
  title: '青石镇公路弯道护栏缺了一段',
  body: '第三个弯道的护栏缺了二三十米，外面就是陡坡，请尽快装上。',
  contact: { name: '王小明', phone: '19900001234' },
  consent: { publish: true, shareName: true },
  ...change,
});

describe('receipts, and what is asked for before many messages', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start({
      environment: { DEMO: '1', RATE_LIMIT_SCALE: '1', FREE_MESSAGES_PER_HOUR: '2' },
    });
  });
  afterAll(() => api.stop());

  const send = (headers: Record<string, string> = {}, change: object = {}) =>
    api.anyone.post<Receipt & Problem>(MESSAGES, message(change), { headers });

  it('takes the first messages of an address freely, then for a moment of arithmetic, good once', async () => {
    expect((await send()).status).toBe(201);
    expect((await send()).status).toBe(201);
    const asked = await send();
    expect(asked.status).toBe(429);
    expect(asked.body.code).toBe('supervision.work-needed');
    const { challenge = '', bits = 0 } = asked.body.challenge ?? {};
    expect(bits).toBe(16);
    const proof = { 'Proof-Of-Work': `${challenge}:${solve(challenge, bits)}` };

    const refused = await send(proof, { unitId: '00000000-0000-7000-8000-000000000000' });
    expect(refused.status).toBe(422);
    const key = { ...proof, 'Idempotency-Key': 'one-and-the-same' };
    const taken = await send(key);
    expect(taken.status).toBe(201);
    expect((await send(key)).body.number).toBe(taken.body.number);
    expect((await send(proof)).status).toBe(429);

    const again = await send({ 'Proof-Of-Work': `${challenge}x:1` });
    expect(again.status).toBe(429);
    expect(again.body.challenge?.bits).toBeGreaterThan(16);
  });

  it('does not take a solved challenge after its time', async () => {
    const { challenge = '', bits = 0 } = (await send()).body.challenge ?? {};
    api.clock.advance(11 * 60_000);
    const late = await send({ 'Proof-Of-Work': `${challenge}:${solve(challenge, bits)}` });
    expect(late.body.code).toBe('supervision.work-needed');
    api.clock.advance(3600_000);
  });

  it('says of a receipt whether it is true, and no more', async () => {
    const { number, secretCode, receiptHash: hash } = (await send()).body;
    const { body } = await api.anyone.post(`${RECEIPTS}/verify`, { number, hash });
    expect(body).toMatchObject({ verdict: 'intact' });
    const wrong = await api.anyone.post(`${RECEIPTS}/verify`, { number, hash: '0'.repeat(64) });
    const none = await api.anyone.post(`${RECEIPTS}/verify`, { number: 'YL20261123-9999', hash });
    expect(wrong.body).toEqual({ verdict: 'no-match', receivedAt: null });
    expect(none.body).toEqual(wrong.body);
    const seen = await api.anyone.post<{ receipt: { hash: string }; category: string }>(
      `${MESSAGES}/lookup`,
      { number, code: secretCode },
    );
    expect(seen.body.receipt.hash).toBe(hash);
    expect(seen.body.category).toBe('traffic');
  });

  it('draws the receipt for whoever holds number and code', async () => {
    const { number, secretCode: code } = (await send()).body;
    const sheet = await api.anyone.post<string>(`${RECEIPTS}/pdf`, { number, code, withCode: true });
    expect(sheet.status).toBe(200);
    expect(sheet.headers.get('content-type')).toBe('application/pdf');
    expect(sheet.body.slice(0, 5)).toBe('%PDF-');
    expect((await api.anyone.post(`${RECEIPTS}/pdf`, { number, code: '0000000000' })).status).toBe(404);
  });

  it('looks for answered messages that are alike, without an address that holds the words', async () => {
    const found = await api.anyone.post<{ items: unknown[] }>(`${MESSAGES}/similar`, {
      title: '护栏缺了一段',
    });
    expect(found.body).toEqual({ items: [] });
    expect((await api.anyone.post(`${MESSAGES}/similar`, { title: '' })).status).toBe(422);
    expect((await send({}, { category: 'weather' })).status).toBe(422);
  });
});
