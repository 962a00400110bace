import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { FixedClock, instantAt, type DomainEvent } from '@yangguang/kernel';
import { AppConfig } from '../config/app-config';
import { runAs } from '../context/request-context';
import type { Database } from '../persistence/database';
import { Signals } from '../persistence/signals';
import { openTestDatabase, type TestDatabase } from '../tasks/testing/test-database';
import { Events } from './events';
import { HandlerRegistry } from './handler-registry';
import { Handles } from './handles';
import { OutboxDispatcher } from './outbox-dispatcher';

class ThingDone implements DomainEvent {
  static readonly type = 'testing.thing-done';
  readonly type = ThingDone.type;
  constructor(readonly thing: number) {}
  get doubled(): number {
    return this.thing * 2;
  }
}

describe('the outbox', () => {
  let test: TestDatabase;
  let database: Database;
  const clock = new FixedClock(instantAt('2026-11-23', '09:00'));
  let failing = 0;

  class Recorder {
    constructor(private readonly door: Database) {}
    @Handles(ThingDone, 'testing.record')
    async record(event: ThingDone): Promise<void> {
      await this.door.query('INSERT INTO public.handled VALUES ($1, $2)', ['record', event.doubled]);
    }
    @Handles(ThingDone, 'testing.stumble')
    async stumble(event: ThingDone): Promise<void> {
      await this.door.query('INSERT INTO public.handled VALUES ($1, $2)', ['stumble', event.thing]);
      if (failing > 0) {
        failing -= 1;
        throw new Error('not now');
      }
    }
  }

  function processOn(door: Database): { events: Events; dispatcher: OutboxDispatcher } {
    const registry = new HandlerRegistry(
      { getProviders: () => [{ instance: new Recorder(door) }] } as never,
      { getAllMethodNames: () => ['record', 'stumble'] } as never,
    );
    registry.onModuleInit();
    const config = new AppConfig({ DATABASE_URL: 'postgres://x', SECRET_KEY: 'k'.repeat(32) });
    const signals = new Signals(config, door);
    return {
      events: new Events(door, registry, signals, clock),
      dispatcher: new OutboxDispatcher(door, registry, signals, config, clock),
    };
  }

  beforeAll(async () => {
    Logger.overrideLogger(false);
    test = await openTestDatabase();
    database = await test.connect();
    await database.query('CREATE TABLE public.handled (handler text, thing int)');
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    failing = 0;
    await database.query('TRUNCATE public.handled, platform.outbox_delivery, platform.outbox_event');
  });

  const handled = async () =>
    (
      await database.query<{ line: string }>(
        "SELECT handler || ' ' || thing AS line FROM public.handled ORDER BY 1",
      )
    ).map(({ line }) => line);
  const publish = (events: Events, thing: number, fail = false) =>
    runAs({ kind: 'system', name: 'testing' }, () =>
      database.transaction(async () => {
        events.publish(new ThingDone(thing));
        if (fail) throw new Error('undone');
      }),
    );

  it('delivers what was committed to each handler, as the event it was', async () => {
    const { events, dispatcher } = processOn(database);
    await publish(events, 3);
    await publish(events, 4, true).catch(() => undefined);
    await dispatcher.deliverDue();
    expect(await handled()).toEqual(['record 6', 'stumble 3']);
  });

  it('tries a failing handler again later, without its half-done work and without stopping the others', async () => {
    const { events, dispatcher } = processOn(database);
    failing = 2;
    await publish(events, 1);
    await dispatcher.deliverDue();
    expect(await handled()).toEqual(['record 2']);
    clock.advance(5_000);
    await dispatcher.deliverDue();
    expect(await handled()).toEqual(['record 2']);
    clock.advance(10_000);
    await dispatcher.deliverDue();
    expect(await handled()).toEqual(['record 2', 'stumble 1']);
  });

  it('delivers once though several processes work at it', async () => {
    const processes = [processOn(database), processOn(await test.connect()), processOn(await test.connect())];
    for (let thing = 1; thing <= 30; thing += 1)
      await publish((processes[0] as (typeof processes)[0]).events, thing);
    await Promise.all(processes.map(({ dispatcher }) => dispatcher.deliverDue()));
    expect(await handled()).toHaveLength(60);
    expect(new Set(await handled()).size).toBe(60);
  });
});
