import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, instantAt } from '@yangguang/kernel';
import { openTestDatabase, type TestDatabase } from '../tasks/testing/test-database';
import { deliveryItem } from './delivery.mapper';
import { DeliveryLog } from './delivery-log.service';
import { MOST_DELIVERIES } from './outgoing-message';
import { AddressBook, openWorld, type NotificationWorld } from './testing/notification-world';
import { startSmtpServer, type SmtpServer } from './testing/smtp-server';

const MORNING = instantAt('2026-11-23', '09:00');
const DAY_MS = 86_400_000;

describe('the way of a mail out of the house', () => {
  const clock = new FixedClock(MORNING);
  const people = new AddressBook();
  let test: TestDatabase;
  let server: SmtpServer;
  let world: NotificationWorld;
  let second: NotificationWorld;
  let log: DeliveryLog;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    test = await openTestDatabase();
    server = await startSmtpServer();
    const environment = { SMTP_URL: server.url, SECRET_KEY: 'one key for both processes of this test' };
    world = await openWorld(test, { clock, people, environment });
    second = await openWorld(test, { clock, people, environment });
    log = new DeliveryLog(world.database);
  });
  afterAll(async () => {
    await world.close();
    await second.close();
    await server.close();
    await test.close();
  });
  beforeEach(async () => {
    clock.set(MORNING);
    await world.database.query('TRUNCATE platform.outgoing_message CASCADE');
    server.taken.splice(0);
  });

  const mail = (to: string, dedupeKey?: string) =>
    world.notifier.mail({
      to,
      template: 'testing.case',
      values: { number: 'YL1', due: '2026-11-30' },
      link: '/messages/YL1',
      dedupeKey,
    });
  const latest = async () => (await log.page(undefined, 20, undefined)).items[0];

  it('is gone once, though two workers look at the queue', async () => {
    for (let index = 0; index < 12; index += 1) await mail(`reader${index}@example.com`);
    await Promise.all([world.worker.deliverDue(), second.worker.deliverDue(), second.worker.deliverDue()]);
    expect(server.taken).toHaveLength(12);
    expect((await log.page('sent', 20, undefined)).items).toHaveLength(12);
  });

  it('is tried again after a pause when the server is busy, and given up at last, every attempt in the log', async () => {
    await mail('busy@example.com');
    await world.worker.deliverDue();
    await world.worker.deliverDue();
    expect((await latest())?.attempts).toMatchObject([{ outcome: 'postponed' }]);
    for (let attempt = 2; attempt <= MOST_DELIVERIES; attempt += 1) {
      clock.advance(DAY_MS);
      await world.worker.deliverDue();
    }
    const failed = await latest();
    expect(failed?.state).toBe('failed');
    expect(failed?.attempts).toHaveLength(MOST_DELIVERIES);
    expect(failed?.attempts.at(-1)).toMatchObject({ outcome: 'failed' });
    expect(failed?.attempts[0]?.error).toContain('450 try again later');
    clock.advance(DAY_MS);
    expect(await world.worker.deliverDue()).toBe(0);
  });

  it('is given up at once when the mailbox does not exist', async () => {
    await mail('refused@example.com');
    await world.worker.deliverDue();
    const failed = await latest();
    expect(failed).toMatchObject({ state: 'failed', recipient: 'r***@example.com' });
    expect(failed?.attempts).toHaveLength(1);
    if (failed) expect(deliveryItem(failed, 'zh-CN')).toMatchObject({ stateTitle: '发送失败', dueAt: null });
  });

  it('is taken up by another process when its sender was killed, and given up when it kills them all', async () => {
    await mail('reader@example.com');
    expect(await world.outgoing.claim(clock.now())).toBeDefined();
    expect(await second.worker.deliverDue()).toBe(0);
    clock.advance(180_000);
    await second.worker.deliverDue();
    expect(server.taken).toHaveLength(1);

    await mail('deadly@example.com');
    for (let attempt = 0; attempt < MOST_DELIVERIES; attempt += 1) {
      expect(await world.outgoing.claim(clock.now())).toBeDefined();
      clock.advance(180_000);
    }
    await second.worker.deliverDue();
    expect(await latest()).toMatchObject({ state: 'failed', recipient: 'd***@example.com' });
    expect(server.taken).toHaveLength(1);
  });

  it('is not held up by one whose address no longer opens', async () => {
    await mail('lost@example.com');
    await world.database.query(`UPDATE platform.outgoing_message SET sealed = 'v1.x.y.z'`);
    clock.advance(1_000);
    await mail('reader@example.com');
    await world.worker.deliverDue();
    expect(server.taken).toHaveLength(1);
    expect((await log.page('failed', 20, undefined)).items).toMatchObject([
      { recipient: 'l***@example.com' },
    ]);
  });

  it('is shown page by page, newest first', async () => {
    for (const name of ['a', 'b', 'c']) await mail(`${name}@example.com`);
    const first = await log.page(undefined, 2, undefined);
    const rest = await log.page(undefined, 2, first.nextCursor ?? '');
    const seen = [...first.items, ...rest.items].map(({ recipient }) => recipient.slice(0, 1));
    expect(seen).toEqual(['c', 'b', 'a']);
    expect(rest.nextCursor).toBeNull();
    await expect(log.page(undefined, 2, 'WyJ4Il0')).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('is forgotten in time, waiting ones never', async () => {
    await mail('reader@example.com');
    await world.worker.deliverDue();
    await mail('busy@example.com');
    clock.advance(200 * DAY_MS);
    await world.outgoing.forget(clock.now());
    expect((await log.page(undefined, 20, undefined)).items).toMatchObject([
      { recipient: 'b***@example.com' },
    ]);
  });
});
