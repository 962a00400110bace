import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, instantAt, newId } from '@yangguang/kernel';
import { AppConfig } from '../config/app-config';
import { TaskRegistry } from '../tasks/task-registry';
import { openTestDatabase, type TestDatabase } from '../tasks/testing/test-database';
import { DigestTask } from './digest.task';
import { AddressBook, officeHours, openWorld, type NotificationWorld } from './testing/notification-world';

describe('the daily digest', () => {
  const clock = new FixedClock(instantAt('2026-11-20', '10:00'));
  const people = new AddressBook();
  let test: TestDatabase;
  let world: NotificationWorld;
  let task: DigestTask;
  let zhang: string;
  let mailbox: string;

  beforeAll(async () => {
    test = await openTestDatabase();
    world = await openWorld(test, { clock, people });
    const registry = new TaskRegistry({ getProviders: () => [] } as never);
    const config = new AppConfig({
      DATABASE_URL: test.url,
      SECRET_KEY: 'nothing secret is made in this test',
    });
    task = new DigestTask(world.digest, registry, config, officeHours);
    task.onModuleInit();
    expect(registry.find('platform.digest')?.schedule).toEqual({ dailyAt: '08:30' });
  });
  afterAll(async () => {
    await world.close();
    await test.close();
  });
  beforeEach(async () => {
    await world.database.query('DELETE FROM platform.notification');
    people.people.clear();
    mailbox = `${newId()}@example.com`;
    zhang = people.add({ personId: newId(), email: mailbox });
    clock.set(instantAt('2026-11-20', '10:00'));
  });

  async function tell(number: string, more: object = {}): Promise<void> {
    clock.advance(60_000);
    await world.notifier.notify({
      recipients: [zhang],
      template: 'testing.case',
      values: { number, due: '2026-11-30' },
      link: `/console/cases/${number}`,
      ...more,
    });
  }

  async function morningOf(date: string, ranOn = date): Promise<void> {
    clock.set(instantAt(ranOn, '08:31'));
    await task.run({ start: instantAt(date, '08:30'), date, late: date !== ranOn });
    await world.worker.deliverDue();
  }

  const mails = async () => ((await world.postbox.folder?.list()) ?? []).filter(({ to }) => to === mailbox);

  it('bundles what was not read into one mail, and leaves out what was read, mailed at once, or is newer', async () => {
    await tell('YL1');
    await tell('YL2');
    await tell('YL3');
    await tell('YL4', { urgent: true });
    await world.worker.deliverDue();
    const page = await world.store.page(zhang, 20, undefined);
    const read = page.find(({ facts }) => facts['number'] === 'YL2');
    await world.store.markRead(zhang, read?.id ?? '', clock.now());
    clock.set(instantAt('2026-11-23', '08:30:30'));
    await tell('YL5');

    await morningOf('2026-11-23');
    const [digest, ...urgent] = await mails();
    expect(urgent.map(({ subject }) => subject)).toEqual(['【云岭县阳光政务】办件 YL4 已转到您单位']);
    expect(digest?.subject).toBe('【云岭县阳光政务】2026-11-23 待看通知 2 条');
    expect(digest?.text).toContain(
      '11-20 10:01 办件 YL1 已转到您单位\nhttp://localhost:3000/console/cases/YL1',
    );
    expect(digest?.text).toContain('YL3');
    expect(digest?.text).not.toMatch(/YL[245]/);
    expect(digest?.html).toContain('YL1');
  });

  it('comes once a day however often the task runs, and never without content', async () => {
    await tell('YL1');
    await morningOf('2026-11-23');
    await morningOf('2026-11-23');
    await morningOf('2026-11-24');
    expect(await mails()).toHaveLength(1);
  });

  it('is not sent on a day off; the next working day brings it all', async () => {
    await tell('YL1');
    await morningOf('2026-11-21');
    await morningOf('2026-11-22');
    expect(await mails()).toEqual([]);
    await morningOf('2026-11-23');
    expect(await mails()).toHaveLength(1);
  });

  it('is one mail after an outage of days, not one for each', async () => {
    await tell('YL1');
    await morningOf('2026-11-23', '2026-11-25');
    await morningOf('2026-11-24', '2026-11-25');
    expect(await mails()).toEqual([]);
    await morningOf('2026-11-25');
    expect(await mails()).toHaveLength(1);
  });

  it('keeps apart two people who share the mailbox of their unit', async () => {
    const li = people.add({ personId: newId(), email: mailbox, name: '李四' });
    await tell('YL1', { recipients: [zhang, li] });
    await morningOf('2026-11-23');
    expect(await mails()).toHaveLength(2);
  });

  it('does not pile up for whoever has no address', async () => {
    people.add({ personId: zhang, email: null });
    await tell('YL1');
    await morningOf('2026-11-23');
    people.add({ personId: zhang, email: mailbox });
    await morningOf('2026-11-24');
    expect(await mails()).toEqual([]);
  });
});
