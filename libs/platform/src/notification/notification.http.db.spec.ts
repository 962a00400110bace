import { mkdtemp, rm } from 'node:fs/promises';
import { get as httpGet, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, instantAt, newId, type PersonActor } from '@yangguang/kernel';
import type { FastifyInstance } from 'fastify';
import { AppConfig } from '../config/app-config';
import { HealthModule } from '../health/health.module';
import { addRequestContext, contextOf } from '../http/request-hooks';
import { edgeValidation } from '../http/validation';
import { MetricsModule } from '../metrics/metrics.module';
import { PlatformModule } from '../platform.module';
import { TasksModule } from '../tasks/tasks.module';
import { openTestDatabase, type TestDatabase } from '../tasks/testing/test-database';
import { NotificationModule } from './notification.module';
import { Notifier } from './notifier';
import { PEOPLE_CONTACTS, WORKING_HOURS } from './ports';
import { AddressBook, officeHours } from './testing/notification-world';

const people = new AddressBook();

@Global()
@Module({
  providers: [
    { provide: PEOPLE_CONTACTS, useValue: people },
    { provide: WORKING_HOURS, useValue: officeHours },
  ],
  exports: [PEOPLE_CONTACTS, WORKING_HOURS],
})
class TestWiring {}

function actor(personId: string): PersonActor {
  return {
    kind: 'person',
    personId,
    name: '张三',
    sessionId: newId(),
    positionId: newId(),
    unitId: newId(),
    unitName: '县信息中心',
    roles: [],
    permissions: new Map(),
  };
}

/** The rooms of tasks, notification, health and metrics over real HTTP, as the whole program serves them. */
describe('over HTTP', () => {
  const clock = new FixedClock(instantAt('2026-11-23', '09:00'));
  const zhang = people.add({ personId: newId(), email: 'zhang@example.com' });
  let test: TestDatabase;
  let app: NestFastifyApplication;
  let address: string;
  let dataDir: string;

  beforeAll(async () => {
    test = await openTestDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'yangguang-http-'));
    const config = new AppConfig({
      DATABASE_URL: test.url,
      DATA_DIR: dataDir,
      DEMO: '1',
      METRICS_TOKEN: 'token',
    });
    @Module({
      imports: [
        PlatformModule.with({ config, clock }),
        TestWiring,
        TasksModule,
        MetricsModule,
        NotificationModule,
        HealthModule.with(['CreateNotification1764000000450']),
      ],
    })
    class TestModule {}
    app = await NestFactory.create<NestFastifyApplication>(TestModule, new FastifyAdapter(), {
      logger: false,
      abortOnError: false,
    });
    const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    fastify.addHook('onRequest', (request, _reply, done) => {
      const person = request.headers['x-person'];
      if (typeof person === 'string') contextOf(request).actor = actor(person);
      done();
    });
    addRequestContext(fastify);
    app.useGlobalPipes(edgeValidation());
    await app.listen(0, '127.0.0.1');
    address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await app.close();
    await test.close();
    await rm(dataDir, { recursive: true });
  });

  const call = (path: string, init: RequestInit = {}) =>
    fetch(address + path, {
      ...init,
      headers: { 'x-person': zhang, 'accept-language': 'en', ...init.headers },
    });
  const post = (path: string) => call(path, { method: 'POST' });
  const tell = (number: string, urgent = false) =>
    app.get(Notifier).notify({
      recipients: [zhang],
      template: 'testing.case',
      values: { number, due: '2026-11-30' },
      link: '/console/',
      urgent,
    });

  it('a person reads, and marks as read, their own notifications', async () => {
    await tell('YL1');
    const list = (await (await call('/api/v1/staff/notifications')).json()) as {
      items: { id: string }[];
      unread: number;
    };
    expect(list).toMatchObject({
      items: [{ title: 'Case YL1 is yours', readAt: null }],
      unread: 1,
      nextCursor: null,
    });
    const one = `/api/v1/staff/notifications/${list.items[0]?.id}/read`;
    const stranger = await call(one, { method: 'POST', headers: { 'x-person': newId() } });
    expect(stranger.status).toBe(404);
    const read = await post(one);
    expect([read.status, await read.json()]).toEqual([200, { unread: 0 }]);
    expect(await (await post('/api/v1/staff/notifications/read-all')).json()).toEqual({ unread: 0 });
  });

  it.each(['limit=0', 'limit=101', 'limit=x', 'cursor=%00', 'cursor=WzFd', 'surprise=1'])(
    '"%s" is refused',
    async (query) => {
      expect((await call(`/api/v1/staff/notifications?${query}`)).status).toBeGreaterThanOrEqual(400);
      expect((await call(`/api/v1/staff/notifications?${query}`)).status).toBeLessThan(500);
    },
  );

  it('a stream tells what happens', async () => {
    const { response, received } = await follow(`${address}/api/v1/staff/notifications/stream`, zhang);
    expect(response.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
    });
    await until(() => received().includes('event: unread'));
    await tell('YL2');
    await until(() => received().includes('办件 YL2 已转到您单位'));
    response.destroy();
  });

  it('the demonstration shows the mails that were not sent', async () => {
    await tell('YL3', true);
    let items: { id: string }[] = [];
    // The program's own worker sends it as soon as it hears of it.
    await until(async () => {
      ({ items } = (await (await call('/api/v1/staff/dev/mails')).json()) as { items: { id: string }[] });
      return items.length > 0;
    });
    expect(items).toMatchObject([{ channel: 'mail', to: 'zhang@example.com' }]);
    const mail = await call(`/api/v1/staff/dev/mails/${items[0]?.id}`);
    expect(await mail.json()).toMatchObject({ subject: '【云岭县阳光政务】办件 YL3 已转到您单位' });
    for (const id of ['x', newId(), '..%2F..%2Fsecret']) {
      expect((await call(`/api/v1/staff/dev/mails/${id}`)).status).toBe(404);
    }
  });

  it('is alive, is ready, and answers the questions of the morning', async () => {
    expect(await (await call('/health/live')).json()).toEqual({ status: 'alive' });
    const ready = await call('/health/ready');
    expect([ready.status, await ready.json()]).toMatchObject([200, { status: 'ready' }]);
    const health = (await (await call('/health')).json()) as { ok: boolean; questions: { id: string }[] };
    expect(health.questions.map(({ id }) => id)).toEqual([
      'platform.audit',
      'platform.deliveries',
      'platform.mail',
      'platform.outbox',
      'platform.sms',
      'platform.tasks',
    ]);
    expect(health.ok).toBe(true);
  });

  it('shows its figures to this machine or with the token, and to nobody else', async () => {
    let text = '';
    // The check of the audit trail and the sending of mail go on by themselves.
    await until(async () => {
      text = await (await call('/metrics')).text();
      return ['task="platform.check-audit"', 'outcome="sent"'].every((part) => text.includes(part));
    });
    expect(text).toMatch(
      /http_request_duration_seconds_count\{method="POST",route="\/api\/v1\/staff\/notifications\/:id\/read",status="404"\} 1/,
    );
    expect(text).toMatch(/database_pool_connections\{state="idle"\} \d/);
    expect(text).toMatch(/queue_waiting\{queue="mail"\} \d/);
    expect(text).toMatch(/outgoing_messages_total\{channel="mail",outcome="sent"\} 1/);
    expect(text).toMatch(/task_run_duration_seconds_count\{task="platform\.check-audit",outcome="done"\} 1/);
    expect(text).toMatch(/nodejs_eventloop_lag_seconds/);
    const proxied = { 'x-forwarded-for': '203.0.113.9' };
    expect((await call('/metrics', { headers: proxied })).status).toBe(403);
    expect((await call('/metrics', { headers: { ...proxied, authorization: 'Bearer token' } })).status).toBe(
      200,
    );
  });

  it('closes promptly with a stream open', async () => {
    const { response } = await follow(`${address}/api/v1/staff/notifications/stream`, zhang);
    const ended = new Promise((done) => response.once('end', done));
    await app.close();
    await ended;
  });
});

async function follow(
  url: string,
  person: string,
): Promise<{ response: IncomingMessage; received: () => string }> {
  const response = await new Promise<IncomingMessage>((done, fail) => {
    httpGet(url, { headers: { 'x-person': person } }, done).on('error', fail);
  });
  let text = '';
  response.setEncoding('utf8').on('data', (chunk) => (text += String(chunk)));
  response.on('error', () => undefined);
  return { response, received: () => text };
}

/** Waits for what another part of the program is about to do, without sleeping a fixed time. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((next) => setTimeout(next, 5));
}
