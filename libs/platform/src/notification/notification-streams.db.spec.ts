import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, instantAt, newId } from '@yangguang/kernel';
import { openTestDatabase, type TestDatabase } from '../tasks/testing/test-database';
import { NotificationList } from './notification-list.service';
import type { NotificationStream } from './notification-stream';
import { NotificationStreams } from './notification-streams';
import { AddressBook, openWorld, type NotificationWorld } from './testing/notification-world';

/** What a reader has received so far. */
class Reader {
  text = '';

  constructor(readonly stream: NotificationStream) {
    stream.readable.setEncoding('utf8').on('data', (chunk) => (this.text += String(chunk)));
  }

  /** Each once, as a reader shows them: a word that was slow may repeat what the beginning already told. */
  get titles(): string[] {
    const told = [...this.text.matchAll(/^data: (\{"id".*)$/gm)].map(
      ([, data]) => JSON.parse(data ?? '') as { id: string; title: string },
    );
    return [...new Map(told.map(({ id, title }) => [id, title])).values()];
  }

  get unread(): number | undefined {
    const last = [...this.text.matchAll(/^event: unread\ndata: \{"unread":(\d+)\}$/gm)].at(-1);
    return last && Number(last[1]);
  }
}

describe('live notifications', () => {
  const clock = new FixedClock(instantAt('2026-11-23', '09:00'));
  const people = new AddressBook();
  let test: TestDatabase;
  let here: NotificationWorld;
  let there: NotificationWorld;
  let streams: NotificationStreams;
  let list: NotificationList;
  let zhang: string;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    test = await openTestDatabase();
    here = await openWorld(test, { clock, people });
    there = await openWorld(test, { clock, people });
    await here.signals.onApplicationBootstrap();
    list = new NotificationList(there.store, there.signals, clock);
  });
  afterAll(async () => {
    await here.close();
    await there.close();
    await test.close();
  });
  beforeEach(() => {
    streams = new NotificationStreams(here.store, here.signals, here.metrics, clock);
    streams.onModuleInit();
    zhang = people.add({ personId: newId() });
  });
  afterEach(() => streams.onModuleDestroy());

  const open = async (person = zhang, lastEventId?: string) =>
    new Reader(await streams.open(person, 'zh-CN', lastEventId));

  /** Another process tells them something. */
  async function tell(number: string, person = zhang): Promise<void> {
    clock.advance(1_000);
    const values = { number, due: '2026-11-30' };
    await there.notifier.notify({
      recipients: [person],
      template: 'testing.case',
      values,
      link: '/console/',
    });
  }

  it('arrive from another process, with the count of unread ones, and only with their owner', async () => {
    const mine = await open();
    const others = await open(newId());
    await until(() => mine.unread === 0);
    await tell('YL1');
    await tell('YL2');
    await until(() => mine.titles.length === 2 && mine.unread === 2);
    expect(mine.titles).toEqual(['办件 YL1 已转到您单位', '办件 YL2 已转到您单位']);
    expect(others.titles).toEqual([]);
  });

  it('take the count back in all tabs when something is read elsewhere', async () => {
    await tell('YL1');
    await tell('YL2');
    const [one, two] = [await open(), await open()];
    await until(() => one.unread === 2 && two.unread === 2);
    const { items, unread } = await list.page(zhang, 'zh-CN', 20);
    expect(unread).toBe(2);
    expect(await list.read(zhang, items[0]?.id ?? '')).toBe(1);
    await until(() => one.unread === 1 && two.unread === 1);
    expect(await list.readAll(zhang)).toBe(0);
    await until(() => one.unread === 0 && two.unread === 0);
  });

  it('lose nothing between two streams: the second begins after the last event seen', async () => {
    await tell('YL1');
    const { items } = await list.page(zhang, 'zh-CN', 20);
    clock.advance(600_000);
    await tell('YL2');
    await tell('YL3');
    const second = await open(zhang, items[0]?.id ?? '');
    await until(() => second.titles.length >= 2);
    expect(second.titles).toEqual(expect.arrayContaining(['办件 YL2 已转到您单位', '办件 YL3 已转到您单位']));
  });

  it.each(['not an id', '019ab000-0000-7000-8000-000000000000'])(
    'begin with the present when the last event is %s',
    async (lastEventId) => {
      await there.store.add(
        { recipients: [zhang], template: 'testing.case', values: {}, link: '/console/', urgent: false },
        clock.now(),
      );
      const reader = await open(zhang, lastEventId);
      await until(() => reader.unread === 1);
      expect(reader.titles).toEqual([]);
    },
  );

  it('come through a lost connection to the database', async () => {
    const reader = await open();
    await until(() => reader.unread === 0);
    await there.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
    );
    await tell('YL1');
    await until(() => reader.titles.length > 0);
    expect(new Set(reader.titles)).toEqual(new Set(['办件 YL1 已转到您单位']));
  });

  it('end when the server closes, and give way when one person opens too many', async () => {
    const readers: Reader[] = [];
    for (let index = 0; index < 9; index += 1) readers.push(await open());
    await until(() => readers[0]?.stream.readable.readableEnded === true);
    expect(readers[1]?.stream.readable.readableEnded).toBe(false);
    streams.onModuleDestroy();
    await until(() => readers.every(({ stream }) => stream.readable.readableEnded));
  });
});

describe('the list of notifications', () => {
  const clock = new FixedClock(instantAt('2026-11-23', '09:00'));
  let test: TestDatabase;
  let world: NotificationWorld;
  let list: NotificationList;
  const [zhang, wang] = [newId(), newId()];

  beforeAll(async () => {
    test = await openTestDatabase();
    world = await openWorld(test, { clock, people: new AddressBook() });
    list = new NotificationList(world.store, world.signals, clock);
    for (let index = 1; index <= 5; index += 1) {
      const values = { number: `YL${index}`, due: '2026-11-30' };
      await world.notifier.notify({
        recipients: [zhang],
        template: 'testing.case',
        values,
        link: '/console/',
      });
    }
  });
  afterAll(async () => {
    await world.close();
    await test.close();
  });

  it('goes page by page, newest first, in the words of its reader', async () => {
    const first = await list.page(zhang, 'en', 3);
    const rest = await list.page(zhang, 'en', 3, first.nextCursor ?? '');
    expect([...first.items, ...rest.items].map(({ title }) => title)).toEqual(
      [5, 4, 3, 2, 1].map((index) => `Case YL${index} is yours`),
    );
    expect(rest.nextCursor).toBeNull();
  });

  it('is empty for another person, who can’t mark it as read either', async () => {
    const [mine] = (await list.page(zhang, 'en', 1)).items;
    expect((await list.page(wang, 'en', 20)).items).toEqual([]);
    await expect(list.read(wang, mine?.id ?? '')).rejects.toMatchObject({ kind: 'not-found' });
    await expect(list.read(zhang, 'not an id')).rejects.toMatchObject({ kind: 'not-found' });
    expect(await list.readAll(wang)).toBe(0);
    expect((await list.page(zhang, 'en', 1)).unread).toBe(5);
  });

  it('keeps the time of the first reading', async () => {
    const [mine] = (await list.page(zhang, 'en', 1)).items;
    await list.read(zhang, mine?.id ?? '');
    clock.advance(60_000);
    await list.read(zhang, mine?.id ?? '');
    const [again] = (await list.page(zhang, 'en', 1)).items;
    expect(again?.readAt).toBe('2026-11-23T01:00:00.000Z');
  });

  it.each(['x', 'WyJ4Il0', 'WzFd', ''])('refuses the cursor "%s"', async (cursor) => {
    await expect(list.page(zhang, 'en', 3, cursor)).rejects.toMatchObject({ kind: 'invalid' });
  });
});

/** Waits for what another part of the program is about to do, without sleeping a fixed time. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((next) => setTimeout(next, 5));
}
