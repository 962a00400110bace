import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, runAs } from '@yangguang/platform';
import { TestApi } from './support/test-api';

const MESSAGES = '/api/v1/public/messages';

const message = {
  kind: 'help',
  unitId: null,
  title: '桃源路口的人行灯不亮',
  body: '桃源路口过街的人行信号灯不亮，接送孩子时很危险，请来看看。',
  contact: { name: '王小明', phone: '19900001234' },
  consent: { publish: true, shareName: true },
};

describe('following over HTTP', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
  });
  afterAll(() => api.stop());

  async function subscribed() {
    const { body: receipt } = await api.anyone.post<{ number: string; secretCode: string }>(
      MESSAGES,
      message,
    );
    const { number, secretCode: code } = receipt;
    const answer = await api.anyone.post(`${MESSAGES}/subscribe`, { number, code, email: 'liu@example.com' });
    expect(answer).toMatchObject({ status: 200, body: { address: 'l***@example.com', confirmed: false } });
    const tracked = await api.anyone.post<{ calendarPath: string }>(`${MESSAGES}/lookup`, { number, code });
    const row = await api.database.one<{ id: string }>(
      'SELECT s.id FROM supervision.subscription s JOIN supervision.case c ON c.id = s.case_id WHERE c.number = $1',
      [number],
    );
    return { number, code, id: row?.id ?? '', calendarPath: tracked.body.calendarPath };
  }

  it('gives a calendar at an address that holds neither number nor code', async () => {
    const { number, code, calendarPath } = await subscribed();
    expect(calendarPath).not.toContain(number);
    expect(calendarPath).not.toContain(code.replaceAll(' ', ''));
    const file = await api.anyone.bytes(calendarPath);
    expect([file.status, file.type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(new TextDecoder().decode(file.bytes)).toContain(`UID:${number}@`);
    const wrong = calendarPath.replace(/[0-9a-f]{40}/, '0'.repeat(40));
    expect((await api.anyone.get(wrong)).status).toBe(404);
    expect((await api.anyone.get('/api/v1/public/calendars/x/y/due.ics')).status).toBe(422);
  });

  it('takes the one click of a mail program, which sends a form and no more', async () => {
    const { FollowLinks } = await import('@yangguang/supervision');
    const { id } = await subscribed();
    const path = api.app.get(FollowLinks, { strict: false }).oneClick(id);
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const answer = await api.anyone.post(path, undefined, {
      headers: form,
      raw: 'List-Unsubscribe=One-Click',
    });
    expect(answer).toMatchObject({ status: 200, body: { ended: true } });
    const left = await runAs({ kind: 'system', name: 'test' }, () =>
      api.app.get(Database).query('SELECT 1 FROM supervision.subscription WHERE id = $1', [id]),
    );
    expect(left).toEqual([]);
    expect((await api.anyone.post(path.replace(/[0-9a-f]{40}/, 'abc'), {})).status).toBe(404);
  });

  it.each(['someone', '', 'a@b', `${'a'.repeat(100)}@example.com`])(
    'refuses "%s" as an address',
    async (email) => {
      const { number, code } = await subscribed();
      expect((await api.anyone.post(`${MESSAGES}/subscribe`, { number, code, email })).status).toBe(422);
    },
  );
});
