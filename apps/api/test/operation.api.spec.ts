import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@yangguang/kernel';
import { Notifier, TaskRunner } from '@yangguang/platform';
import type { Client } from './support/client';
import { SmallCounty } from './support/small-county';
import { TestApi } from './support/test-api';

interface Health {
  readonly ok: boolean;
  readonly questions: readonly { id: string; ok: boolean; answer: unknown; text: string }[];
}

interface Notifications {
  readonly items: readonly { id: string; title: string; readAt: string | null }[];
  readonly unread: number;
}

const LIST = '/api/v1/staff/notifications';

describe('looking after the county', () => {
  let api: TestApi;
  let leader: Client;
  let operator: Client;

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1', METRICS_TOKEN: 'a token for this test' } });
    const county = await SmallCounty.found(api);
    leader = await county.signedIn('unit-leader');
    operator = await county.signedIn('system-admin');
  });
  afterAll(() => api.stop());

  it('answers the questions of the morning without a message in the house', async () => {
    await api.app.get(TaskRunner).tick();
    const { status, body } = await api.anyone.get<Health>('/health', {
      headers: { 'Accept-Language': 'en' },
    });
    expect(status).toBe(200);
    const byId = new Map(body.questions.map((question) => [question.id, question]));
    // The reminders have run, though there was nobody to remind.
    expect(byId.get('supervision.reminders')).toMatchObject({ ok: true, answer: '2026-11-23' });
    expect(byId.get('supervision.triage')).toMatchObject({ ok: true, answer: 0 });
    expect(byId.get('platform.mail')).toMatchObject({ ok: true });
    expect(byId.has('calendar.loaded')).toBe(true);
    for (const { text } of body.questions) expect(text).not.toMatch(/\{\w+\}|^platform\.|^api\./);
  });

  it('is alive and ready, with every migration applied', async () => {
    expect((await api.anyone.get('/health/live')).body).toEqual({ status: 'alive' });
    const { status, body } = await api.anyone.get<{ status: string }>('/health/ready');
    expect([status, body.status]).toEqual([200, 'ready']);
  });

  it('shows its figures to this machine or with the token only', async () => {
    const proxied = { 'X-Forwarded-For': '203.0.113.9' };
    expect((await api.anyone.get('/metrics')).status).toBe(200);
    expect((await api.anyone.get('/metrics', { headers: proxied })).status).toBe(403);
    const withToken = { ...proxied, Authorization: 'Bearer a token for this test' };
    expect((await api.anyone.get('/metrics', { headers: withToken })).status).toBe(200);
  });

  it('keeps the delivery log for those who run the system', async () => {
    expect((await api.anyone.get('/api/v1/staff/deliveries')).status).toBe(401);
    expect((await leader.get('/api/v1/staff/deliveries')).status).toBe(403);
    expect((await operator.get('/api/v1/staff/deliveries?state=failed&limit=5')).status).toBe(200);
    expect((await operator.get('/api/v1/staff/deliveries?state=lost')).status).toBe(422);
  });

  it('tells each person their own', async () => {
    expect((await api.anyone.get(LIST)).status).toBe(401);
    const empty = await leader.get<Notifications>(LIST);
    expect(empty).toMatchObject({ status: 200, body: { items: [], unread: 0, nextCursor: null } });
    expect((await leader.post(`${LIST}/${newId()}/read`)).status).toBe(404);
    expect((await leader.post(`${LIST}/not-an-id/read`)).status).toBe(404);
    expect(await leader.post(`${LIST}/read-all`)).toMatchObject({ status: 200, body: { unread: 0 } });
    expect((await api.anyone.get(`${LIST}/stream`)).status).toBe(401);
  });

  it('tells it live, uncompressed and at once', async () => {
    const me = await leader.get<{ person: { id: string } }>('/api/v1/staff/me');
    const stream = await fetch(`${api.url}${LIST}/stream`, {
      headers: { Authorization: `Bearer ${leader.token}`, 'Accept-Encoding': 'gzip, br' },
    });
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    expect(stream.headers.get('content-encoding')).toBeNull();
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    const until = async (text: string) => {
      for (let received = ''; !received.includes(text);) {
        const part = await reader?.read();
        if (!part || part.done) throw new Error(`The stream ended without ${text}`);
        received += part.value;
      }
    };
    await until('event: unread');
    await api.app.get(Notifier).notify({
      recipients: [me.body.person.id],
      template: 'platform.digest',
      values: { date: '2026-11-23', count: 3 },
      link: '/console/',
    });
    await until('2026-11-23 待看通知 3 条');
    await reader?.cancel();
  });

  it('shows the mails of the demonstration to its staff', async () => {
    expect((await api.anyone.get('/api/v1/staff/dev/mails')).status).toBe(401);
    expect((await leader.get('/api/v1/staff/dev/mails')).status).toBe(200);
    expect((await leader.get(`/api/v1/staff/dev/mails/${newId()}`)).status).toBe(404);
  });
});

describe('with a mail server', () => {
  it('there are no kept mails to look at', async () => {
    const api = await TestApi.start({ environment: { DEMO: '1', SMTP_URL: 'smtp://127.0.0.1:9' } });
    const client = await (await SmallCounty.found(api)).signedIn('centre');
    expect((await client.get('/api/v1/staff/dev/mails')).status).toBe(404);
    await api.stop();
  });
});
