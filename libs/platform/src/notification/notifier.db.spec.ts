import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, instantAt, newId } from '@yangguang/kernel';
import { openTestDatabase, type TestDatabase } from '../tasks/testing/test-database';
import { AddressBook, openWorld, type NotificationWorld } from './testing/notification-world';

const NIGHT = instantAt('2026-11-21', '23:00');

describe('telling people', () => {
  const clock = new FixedClock(NIGHT);
  const people = new AddressBook();
  let test: TestDatabase;
  let world: NotificationWorld;
  let zhang: string;
  let wang: string;

  beforeAll(async () => {
    test = await openTestDatabase();
    world = await openWorld(test, { clock, people });
  });
  afterAll(async () => {
    await world.close();
    await test.close();
  });
  beforeEach(() => {
    clock.set(NIGHT);
    zhang = people.add({ personId: newId(), email: `${newId()}@example.com`, phone: '13800001234' });
    wang = people.add({ personId: newId(), email: `${newId()}@example.com`, language: 'en' });
  });

  const values = { number: 'YL20261123-0004', due: '2026-11-30' };
  const about = (more: object = {}) => ({
    recipients: [zhang, wang, zhang],
    template: 'testing.case',
    values,
    link: '/console/cases/1',
    ...more,
  });
  const lastTo = async (contact: string | null | undefined) =>
    (await world.postbox.folder?.list())?.filter(({ to }) => to === contact) ?? [];

  it('leaves one unread row with each, and mails nobody at night when it is not urgent', async () => {
    await world.notifier.notify(about());
    await world.worker.deliverDue();
    for (const person of [zhang, wang]) {
      expect(await world.store.unread(person)).toBe(1);
      expect(await lastTo(people.people.get(person)?.email)).toEqual([]);
    }
  });

  it('mails and texts what is urgent at once and at any hour, in the language of each', async () => {
    await world.notifier.notify(about({ urgent: true }));
    await world.worker.deliverDue();
    const [chinese] = await lastTo(people.people.get(zhang)?.email);
    const [english] = await lastTo(people.people.get(wang)?.email);
    expect(chinese?.subject).toBe('【云岭县阳光政务】办件 YL20261123-0004 已转到您单位');
    expect(chinese?.text).toContain('http://localhost:3000/console/cases/1');
    expect(english?.text).toContain('Please answer by 2026-11-30.');
    const texts = await lastTo('13800001234');
    expect(texts[0]?.text).toBe('办件 YL20261123-0004 须在 2026-11-30 前答复。');
  });

  it('tells nobody twice under one key', async () => {
    await world.notifier.notify(about({ urgent: true, dedupeKey: 'case-1:T-1' }));
    await world.notifier.notify(about({ urgent: true, dedupeKey: 'case-1:T-1' }));
    await world.notifier.notify(about({ urgent: true, dedupeKey: 'case-1:T' }));
    await world.worker.deliverDue();
    expect(await world.store.unread(zhang)).toBe(2);
    expect(await lastTo(people.people.get(zhang)?.email)).toHaveLength(2);
  });

  it('says nothing of what was rolled back', async () => {
    const failing = world.database.transaction(async () => {
      await world.notifier.notify(about({ urgent: true }));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await world.worker.deliverDue();
    expect(await world.store.unread(zhang)).toBe(0);
    expect(await lastTo(people.people.get(zhang)?.email)).toEqual([]);
  });

  it('tells a person without any address in the console alone', async () => {
    const li = people.add({ personId: newId() });
    await world.notifier.notify(about({ recipients: [li, newId()], urgent: true }));
    expect(await world.store.unread(li)).toBe(1);
  });

  it('is silent with nobody to tell', async () => {
    await world.notifier.notify(about({ recipients: [] }));
    expect(await world.store.unread(zhang)).toBe(0);
  });

  it.each([
    ['a template without words', { template: 'testing.unknown' }, /no testing\.unknown\.subject/],
    ['a link to another site', { link: 'https://evil.example/' }, /path on this site/],
    ['a link that only looks like a path', { link: '//evil.example' }, /path on this site/],
  ])('refuses %s', async (_, fault, sentence) => {
    await expect(world.notifier.notify(about(fault))).rejects.toThrow(sentence);
  });

  it('mails a citizen at once, and texts in working hours unless told otherwise', async () => {
    const to = `${newId()}@example.com`;
    const phone = '13911112222';
    await world.notifier.mail({ to, template: 'testing.case', values, dedupeKey: 'receipt' });
    await world.notifier.mail({
      to: to.toUpperCase(),
      template: 'testing.case',
      values,
      dedupeKey: 'receipt',
    });
    await world.notifier.sms({ to: phone, template: 'testing.case', values });
    await world.worker.deliverDue();
    expect(await lastTo(to)).toHaveLength(1);
    expect(await lastTo(phone)).toEqual([]);

    clock.set(instantAt('2026-11-23', '08:29'));
    await world.worker.deliverDue();
    expect(await lastTo(phone)).toEqual([]);
    clock.set(instantAt('2026-11-23', '08:30'));
    await world.worker.deliverDue();
    expect(await lastTo(phone)).toHaveLength(1);
  });

  it('keeps no readable address or name in the queue', async () => {
    const to = `citizen-${newId()}@example.com`;
    await world.notifier.mail({ to, template: 'testing.case', values: { ...values, number: '张小明' } });
    const rows = await world.database.query<{ row: string }>(
      'SELECT o::text AS row FROM platform.outgoing_message o',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) {
      expect(row).not.toContain(to);
      expect(row).not.toContain('张小明');
    }
  });
});
