import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import { unzipSync } from 'fflate';
import type { Client } from './support/client';
import { SmallCounty } from './support/small-county';
import { TestApi } from './support/test-api';

interface Detail {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: string | null;
  readonly contentHash: string;
  readonly signedByName: string | null;
  readonly countersigns: { unitName: string; answer: string | null; closedAt: string | null }[];
  readonly allowedActions: { intent: string; allowed: boolean; reason: string | null }[];
}
interface Board {
  readonly delivered: number;
  readonly signed: number;
  readonly returned: number;
  readonly late: number;
  readonly items: { unitId: string; state: string; signedByName: string | null; urgedTimes: number }[];
}

const ROOT = '/api/v1/staff/oa';
const at = (id: string, step = '') => `${ROOT}/documents/${id}${step && `/${step}`}`;

/** One document from draft to receipt, over HTTP, each step by the person whose step it is. */
describe('the life of an outgoing document', () => {
  let api: TestApi;
  let county: SmallCounty;
  let clerk: Client;
  let office: Client;
  let leader: Client;
  let jtj: Client;
  let jyj: Client;
  let recipients: string[];
  let draft: Record<string, unknown>;

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
    county = await SmallCounty.found(api);
    [clerk, office, leader] = [
      await county.signedIn('zfb.handler'),
      await county.signedIn('zfb.ducha'),
      await county.signedIn('zfb.leader'),
    ];
    [jtj, jyj] = [await county.signedIn('jtj.leader'), await county.signedIn('jyj.leader')];
    recipients = [await county.unitId('县交通局'), await county.unitId('县教育局')];
    const unitId = await county.unitId('县政府办');
    const centre = await county.signedIn('centre');
    const opened = await centre.post(`${ROOT}/issuer-codes`, {
      unitId,
      code: '云政办发',
      letterhead: '云岭县人民政府办公室',
    });
    expect(opened.status).toBe(200);
    expect(
      (await centre.post(`${ROOT}/issuer-codes`, { unitId, code: '云政办发', letterhead: '甲乙' })).status,
    ).toBe(409);
    draft = {
      type: 'notice',
      form: 'red-head',
      issuerCode: '云政办发',
      urgency: 'urgent',
      title: '云岭县人民政府办公室关于做好防汛工作的通知',
      addressees: '各乡镇人民政府，县政府各部门',
      copies: '县委办公室',
      body: '现就有关事项通知如下：\n一、落实值班制度\n各单位实行24小时值班。',
      recipientIds: recipients,
      disclosure: 'proactive',
      nonSecret: true,
    };
  });
  afterAll(() => api.stop());

  const begin = async (change: Record<string, unknown> = {}) => {
    const { status, body } = await clerk.post<Detail>(`${ROOT}/documents`, { ...draft, ...change });
    expect(status).toBe(201);
    return body;
  };
  const step = async (who: Client, seen: Detail, intent: string, body: unknown = {}) => {
    const answer = await who.intent<Detail>(at(seen.id, intent), seen.version, body);
    expect([intent, answer.status, answer.status === 200 ? '' : answer.body]).toEqual([intent, 200, '']);
    return answer.body;
  };
  const refused = async (who: Client, seen: Detail, intent: string, body: unknown = {}) => {
    const { status, body: problem } = await who.intent<{ code?: string }>(
      at(seen.id, intent),
      seen.version,
      body,
    );
    return [status, problem.code];
  };
  const signed = async (change: Record<string, unknown> = {}) => {
    let seen = await step(clerk, await begin(change), 'submit');
    seen = await step(office, seen, 'pass-check', { opinion: '已核。' });
    return step(leader, seen, 'sign-off', { contentHash: seen.contentHash, opinion: '同意。' });
  };

  it('goes from the draft over two countersignatures to every unit, and is signed for', async () => {
    let seen = await begin();
    expect(seen.state).toBe('draft');
    seen = await step(clerk, seen, 'submit');
    expect(await refused(clerk, seen, 'pass-check')).toEqual([409, 'oa.checker-is-drafter']);
    seen = await step(office, seen, 'ask-countersign', { unitIds: recipients });
    const waiting = await jtj.get<{ items: { id: string }[] }>(`${ROOT}/documents?queue=countersign`);
    expect(waiting.body.items.map(({ id }) => id)).toEqual([seen.id]);
    await step(jtj, seen, 'countersign', { answer: 'agree', opinion: '无意见。' });
    seen = (await jyj.get<Detail>(at(seen.id))).body;
    seen = await step(jyj, seen, 'countersign', { answer: 'disagree', opinion: '时间太紧。' });
    expect(seen.state).toBe('sign-off');
    const other = { contentHash: 'a'.repeat(64), opinion: '同意。' };
    expect(await refused(leader, seen, 'sign-off', other)).toEqual([409, 'oa.content-changed']);
    seen = await step(leader, seen, 'sign-off', { contentHash: seen.contentHash, opinion: '同意。' });
    seen = await step(office, seen, 'register');
    expect(seen.number).toBe('云政办发〔2026〕1号');
    seen = await step(office, seen, 'seal');
    seen = await step(office, seen, 'issue');
    expect(seen.state).toBe('issued');

    await jtj.post(at(seen.id, 'open'));
    expect((await jtj.post(at(seen.id, 'sign-for'))).status).toBe(204);
    expect((await jtj.post<{ code: string }>(at(seen.id, 'sign-for'))).body.code).toBe(
      'oa.already-signed-for',
    );
    const back = { reason: 'defective', note: '第二页看不清。' };
    expect((await jyj.post(at(seen.id, 'give-back'), back)).status).toBe(204);
    const { body: board } = await office.get<Board>(at(seen.id, 'receipts'));
    expect(board).toMatchObject({ delivered: 2, signed: 1, returned: 1, late: 0 });
    expect((await jtj.get(at(seen.id, 'receipts'))).status).toBe(403);

    for (const typed of ['云政办发(2026)1号', '云政办发[2026]第01号', '云政办发 2026 1']) {
      const found = await jtj.get<{ items: { number: string }[] }>(
        `${ROOT}/inbox?q=${encodeURIComponent(typed)}`,
      );
      expect(found.body.items.map(({ number }) => number)).toEqual(['云政办发〔2026〕1号']);
    }
    const event = await api.app
      .get(Database)
      .one<{ payload: { data: { disclosure: string } } }>(
        "SELECT payload FROM platform.outbox_event WHERE type = 'oa.document-issued'",
      );
    expect(event?.payload.data).toMatchObject({ disclosure: 'proactive', number: '云政办发〔2026〕1号' });
  });

  it('urges who is silent, and late by the clock', async () => {
    let seen = await step(office, await signed(), 'register');
    seen = await step(office, await step(office, seen, 'seal'), 'issue');
    await api.app
      .get(Database)
      .query("UPDATE oa.receipt SET due_at = due_at - interval '2 days' WHERE document_id = $1", [seen.id]);
    const late = await office.get<Board>(at(seen.id, 'receipts'));
    expect(late.status).toBe(200);
    expect(late.body.late).toBe(2);
    const urged = await office.post<Board>(at(seen.id, 'urge'), { unitIds: recipients });
    expect(urged.body.items.map(({ urgedTimes }) => urgedTimes)).toEqual([1, 1]);
    expect((await jtj.post(at(seen.id, 'urge'), { unitIds: recipients })).status).toBe(403);
  });

  it('refuses secrets, two addressees of a request, a stranger and an outdated version', async () => {
    const secret = await clerk.post<{ code: string }>(`${ROOT}/documents`, {
      ...draft,
      body: '机密★20年\n内容',
    });
    expect([secret.status, secret.body.code]).toEqual([422, 'oa.secrecy-mark']);
    const request = await begin({ type: 'request', addressees: '县人民政府、市交通运输局' });
    expect(await refused(clerk, request, 'submit')).toEqual([409, 'oa.rule.request-one-addressee']);
    const silent = await begin({ nonSecret: false });
    expect(await refused(clerk, silent, 'submit')).toEqual([409, 'oa.non-secret-not-confirmed']);
    expect((await jtj.get(at(silent.id))).status).toBe(404);
    expect((await clerk.intent(at(silent.id, 'save'), silent.version + 3, draft)).status).toBe(412);
    expect((await clerk.post(at(silent.id, 'submit'), {})).status).toBe(428);
  });

  it('takes a signature back when it is returned, and keeps a void number with its reason', async () => {
    let seen = await signed();
    const back = await step(office, seen, 'return', { reason: '第二段有误。' });
    expect([back.state, back.signedByName]).toEqual(['draft', null]);
    seen = await step(office, await signed(), 'register');
    const first = seen.number;
    seen = await step(office, seen, 'void-number', { reason: '题目有误。' });
    seen = await step(office, seen, 'register');
    expect(seen.number).not.toBe(first);
    const { body } = await office.get<{ items: { number: string; voidReason: string | null }[] }>(
      `${ROOT}/numbers`,
    );
    expect(body.items.find(({ number }) => number === first)?.voidReason).toBe('题目有误。');
  });

  it('lists who did not answer when the office waits no longer', async () => {
    let seen = await step(clerk, await begin(), 'submit');
    seen = await step(office, seen, 'ask-countersign', { unitIds: recipients });
    seen = await step(office, seen, 'close-countersign', { reason: '事急，不再等候。' });
    expect(seen.state).toBe('sign-off');
    expect(seen.countersigns.every(({ answer, closedAt }) => answer === null && closedAt !== null)).toBe(
      true,
    );
  });

  it('lets nobody check who ever wrote at it, also when another saved last', async () => {
    let seen = await step(office, await begin(), 'save', { ...draft, title: '关于做好防汛工作的补充通知' });
    seen = await step(clerk, seen, 'save', draft);
    seen = await step(clerk, seen, 'submit');
    expect(await refused(office, seen, 'pass-check')).toEqual([409, 'oa.checker-is-drafter']);
  });

  it('holds the signature and four eyes in the database too', async () => {
    const seen = await signed();
    const database = api.app.get(Database);
    const run = (set: string) => database.query(`UPDATE oa.document SET ${set} WHERE id = $1`, [seen.id]);
    await expect(run("content_hash = 'other'")).rejects.toThrow(/check constraint/);
    await expect(run('signed_by = drafted_by')).rejects.toThrow(/check constraint/);
    await expect(run('writer_ids = writer_ids || checked_by')).rejects.toThrow(/check constraint/);
    await expect(run("state = 'sealed'")).rejects.toThrow(/check constraint/);
    await expect(database.query('DELETE FROM oa.number_ledger')).rejects.toThrow(/never changed/);
  });

  it('gives the same text as PDF and as a Word file', async () => {
    const seen = await begin();
    const pdf = await clerk.bytes(at(seen.id, 'layout.pdf'));
    expect([pdf.status, pdf.type]).toEqual([200, 'application/pdf']);
    const docx = await clerk.bytes(at(seen.id, 'layout.docx'));
    const xml = new TextDecoder().decode(unzipSync(docx.bytes)['word/document.xml']);
    const text = xml.replace(/<[^>]+>/g, '');
    for (const piece of [
      '云岭县人民政府办公室文件',
      '关于做好防汛工作的通知',
      '各单位实行24小时值班。',
      '抄送：县委办公室。',
    ]) {
      expect(text).toContain(piece);
    }
  });

  it('signs the inbox once a half-day', async () => {
    const first = await jtj.post<{ items: unknown[] }>(`${ROOT}/inbox-checks`);
    const again = await jtj.post<{ items: unknown[] }>(`${ROOT}/inbox-checks`);
    expect([first.status, first.body.items.length]).toEqual([200, 1]);
    expect(again.body).toEqual(first.body);
    expect((await jtj.get(at(newId()))).status).toBe(404);
  });
});
