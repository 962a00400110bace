import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@yangguang/kernel';
import { SmallCounty } from './support/small-county';
import type { Client } from './support/client';
import { TestApi } from './support/test-api';

interface Bulletin {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly number: string | null;
  readonly code: string;
}

const BULLETINS = '/api/v1/staff/bulletins';

/** Who may write, sign, issue, correct and read a bulletin over HTTP. */
describe('bulletins over HTTP', () => {
  let api: TestApi;
  let writer: Client;
  let signer: Client;
  let leader: Client;
  let month = '';

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
    const county = await SmallCounty.found(api);
    writer = await county.signedIn('zfb.ducha');
    signer = await county.signedIn('xwb.ducha');
    leader = await county.signedIn('jtj.leader');
    const [year = 0, number = 0] = api.clock.now().toISOString().slice(0, 7).split('-').map(Number);
    month = number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
  });
  afterAll(() => api.stop());

  const step = (who: Client, { id, version }: Bulletin, intent: string, body: object = {}) =>
    who.intent<Bulletin>(`${BULLETINS}/${id}/${intent}`, version, body);

  it('go from the draft to the correction, each by who may', async () => {
    const { status, body: draft } = await writer.post<Bulletin>(BULLETINS, { month });
    expect(status).toBe(201);
    expect((await writer.post(BULLETINS, { month })).status).toBe(409);
    expect((await leader.get(`${BULLETINS}/${draft.id}`)).status).toBe(404);
    expect((await leader.get<{ items: unknown[] }>(BULLETINS)).body.items).toEqual([]);
    expect((await step(writer, draft, 'issue')).status).toBe(409);
    expect((await step(signer, draft, 'sign-off')).body.code).toBe('supervision.bulletin.empty');
    const { body: written } = await step(writer, draft, 'edit', { words: '总体平稳，请按时答复。' });
    expect((await step(writer, draft, 'edit', { words: '另一段话，版本旧了。' })).status).toBe(412);
    expect((await step(writer, written, 'sign-off')).body.code).toBe('supervision.bulletin.own-text');
    const { body: signed } = await step(signer, written, 'sign-off');
    const { body: reopened } = await step(writer, signed, 'reopen', { reason: '补一句话。' });
    expect(reopened.state).toBe('draft');
    const { body: again } = await step(signer, reopened, 'sign-off');
    const { body: issued } = await step(writer, again, 'issue');
    expect(issued.number).toMatch(/号$/);
    expect((await step(writer, issued, 'edit', { words: '已经印发，不能改。' })).status).toBe(409);
    const correction = { unitId: null, figure: 'received', becomes: 3, reason: '补记三件。' };
    expect((await step(leader, issued, 'correct', correction)).status).toBe(403);
    expect((await step(writer, issued, 'correct', { ...correction, unitId: newId() })).status).toBe(422);
    expect((await step(writer, issued, 'correct', correction)).status).toBe(200);
    expect((await leader.get(`${BULLETINS}/${issued.id}`)).status).toBe(200);
    const pdf = await leader.bytes(`${BULLETINS}/${issued.id}/bulletin.pdf`);
    expect([pdf.status, pdf.type]).toEqual([200, 'application/pdf']);
    expect((await leader.bytes(`${BULLETINS}/${issued.id}/bulletin.xlsx`)).status).toBe(200);
  });

  it.each([
    [{}],
    [{ month: '2026-00' }],
    [{ month: 202610 }],
    [{ month: '2099-01' }],
    [{ month: '2026-10', x: 1 }],
  ])('refuse to be drafted by %j', async (body) => {
    expect((await writer.post(BULLETINS, body)).status).toBe(422);
  });

  it.each([
    { figure: 'happiness' },
    { becomes: -1 },
    { becomes: 1.5 },
    { becomes: '3' },
    { reason: '' },
    { unitId: 'all' },
  ])('refuse a correction with %j', async (wrong) => {
    const body = { unitId: null, figure: 'received', becomes: 3, reason: '补记三件。', ...wrong };
    expect((await writer.intent(`${BULLETINS}/${newId()}/correct`, 1, body)).status).toBe(422);
  });
});
