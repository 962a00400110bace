import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { FixedClock, instantAt } from '@yangguang/kernel';
import { contextIfAny } from '../context/request-context';
import type { Database } from '../persistence/database';
import { MOST_ATTEMPTS } from './backoff';
import type { Schedule, Task, TaskPeriod } from './task';
import { TaskRegistry } from './task-registry';
import { LEASE_MS, TaskRunStore, type ClaimResult } from './task-run.store';
import { TaskRunner } from './task-runner';
import { openTestDatabase, type TestDatabase } from './testing/test-database';

const MORNING = instantAt('2026-11-23', '09:00');
const DAY_MS = 86_400_000;

interface Process {
  readonly runner: TaskRunner;
  readonly store: TaskRunStore;
  readonly outcomes: string[];
}

describe('the task runner', () => {
  let test: TestDatabase;
  let database: Database;
  let other: Database;
  let clock: FixedClock;
  const runners: TaskRunner[] = [];

  beforeAll(async () => {
    // Failures are part of these tests; their log lines are not part of the report.
    Logger.overrideLogger(false);
    test = await openTestDatabase();
    [database, other] = await Promise.all([test.connect(), test.connect()]);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    clock = new FixedClock(MORNING);
    await database.query('TRUNCATE platform.task_run');
  });
  afterEach(async () => {
    await Promise.all(runners.splice(0).map((runner) => runner.stop(0)));
  });

  function processWith(
    run: Task['run'],
    schedule: Schedule,
    on = database,
    timeoutSeconds = 60,
    store = new TaskRunStore(on),
  ): Process {
    const registry = new TaskRegistry({ getProviders: () => [] } as never);
    registry.add({ id: 'testing.work', description: 'Works', schedule, timeoutSeconds }, { run });
    const outcomes: string[] = [];
    const runner = new TaskRunner(registry, store, clock, {
      taskRan: (_id, outcome) => outcomes.push(outcome),
    });
    runners.push(runner);
    return { runner, store, outcomes };
  }

  const daily = { dailyAt: '08:30' };
  const noted: string[] = [];
  const note = (period: TaskPeriod): Promise<void> => {
    noted.push(`${period.date}${period.late ? ' late' : ''}`);
    return Promise.resolve();
  };
  beforeEach(() => void noted.splice(0));

  it('runs a period once, whatever number of ticks and processes', async () => {
    const [one, two] = [processWith(note, daily), processWith(note, daily, other)];
    await Promise.all([one.runner.tick(), two.runner.tick(), one.runner.tick()]);
    await two.runner.tick();
    expect(noted).toEqual(['2026-11-23']);
    expect([...one.outcomes, ...two.outcomes]).toEqual(['done']);
  });

  it('makes up the days missed in order, shared between two processes without a repetition', async () => {
    await processWith(note, daily).runner.tick();
    clock.advance(10 * DAY_MS);
    const [one, two] = [processWith(note, daily), processWith(note, daily, other)];
    for (let round = 0; round < 12; round += 1) await Promise.all([one.runner.tick(), two.runner.tick()]);
    const days = noted.map((line) => line.slice(0, 10));
    expect(days).toEqual(
      ['23', '24', '25', '26', '27', '28', '29', '30']
        .map((day) => `2026-11-${day}`)
        .concat(['2026-12-01', '2026-12-02', '2026-12-03']),
    );
    expect(noted.filter((line) => line.endsWith('late'))).toHaveLength(9);
  });

  it('acts as the system, by the name of the task', async () => {
    let actor: unknown;
    const run = (): Promise<void> => {
      actor = contextIfAny()?.actor;
      return Promise.resolve();
    };
    await processWith(run, daily).runner.tick();
    expect(actor).toEqual({ kind: 'system', name: 'testing.work' });
  });

  it('takes over what a killed process left, once its lease has run out', async () => {
    const dead = new TaskRunStore(other);
    const period = { start: instantAt('2026-11-23', '08:30'), date: '2026-11-23', late: false };
    const claim = await dead.claim(
      'testing.work',
      period,
      '019ab000-0000-7000-8000-000000000001',
      clock.now(),
    );
    const { runner } = processWith(note, daily);

    await runner.tick();
    clock.advance(LEASE_MS - 1);
    await runner.tick();
    expect(noted).toEqual([]);

    clock.advance(1);
    await runner.tick();
    expect(noted).toEqual(['2026-11-23']);
    if (typeof claim === 'string') throw new Error(claim);
    expect(await dead.finish(claim, clock.now())).toBe(false);
    expect(await dead.renew(claim, clock.now())).toBe(false);
  });

  it('never overlaps itself: the next slot waits for the one that runs elsewhere', async () => {
    const slots = { everyMinutes: 5 };
    let letGo = (): void => undefined;
    const slow = processWith(() => new Promise<void>((done) => (letGo = done)), slots);
    const ticking = slow.runner.tick();
    await until(async () => (await database.query('SELECT 1 FROM platform.task_run')).length === 1);

    clock.advance(5 * 60_000);
    await database.query(`UPDATE platform.task_run SET lease_until = $1`, [
      new Date(clock.now().getTime() + LEASE_MS),
    ]);
    const quick = processWith(note, slots, other);
    await quick.runner.tick();
    expect(noted).toEqual([]);

    letGo();
    await ticking;
    await quick.runner.tick();
    expect(noted).toHaveLength(1);
  });

  it('tries a failed period again after a pause, holding back the days after it, and keeps the error', async () => {
    await processWith(note, daily).runner.tick();
    noted.splice(0);
    clock.advance(2 * DAY_MS);
    let broken = true;
    const { runner, outcomes } = processWith(
      (period) => (broken ? Promise.reject(new Error('no route to host')) : note(period)),
      daily,
    );
    await runner.tick();
    await runner.tick();
    expect(outcomes).toEqual(['failed']);
    const [row] = await database.query(
      `SELECT state, attempts, last_error FROM platform.task_run WHERE state <> 'done'`,
    );
    expect(row).toEqual({ state: 'failed', attempts: 1, last_error: 'no route to host' });

    broken = false;
    await runner.tick();
    expect(noted).toEqual([]);
    clock.advance(60_000);
    await runner.tick();
    expect(noted).toEqual(['2026-11-24 late', '2026-11-25']);
  });

  it('gives a hopeless period up after its last attempt and goes on with the next day', async () => {
    const { runner, outcomes } = processWith(
      (period) => (period.date === '2026-11-23' ? Promise.reject(new Error('no')) : note(period)),
      daily,
    );
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      await runner.tick();
      clock.advance(180 * 60_000);
    }
    expect(outcomes).toEqual(Array.from({ length: MOST_ATTEMPTS }, () => 'failed'));
    clock.set(instantAt('2026-11-25', '09:00'));
    await runner.tick();
    expect(noted).toEqual(['2026-11-24 late', '2026-11-25']);
    const [row] = await database.query(
      `SELECT count(*) AS n FROM platform.task_run WHERE state = 'given-up'`,
    );
    expect(row).toEqual({ n: 1 });
  });

  it('counts a run that overstays as failed, tells it to stop, and does not start it twice at once', async () => {
    let aborted = false;
    let letGo = (): void => undefined;
    const stuck = (_: TaskPeriod, signal: AbortSignal): Promise<void> => {
      signal.addEventListener('abort', () => (aborted = true));
      return new Promise((done) => (letGo = done));
    };
    const { runner, outcomes } = processWith(stuck, daily, database, 0.05);
    await runner.tick();
    expect(outcomes).toEqual(['failed']);
    expect(aborted).toBe(true);
    clock.advance(10 * 60_000);
    await runner.tick();
    expect(outcomes).toEqual(['failed']);
    letGo();
  });

  it('hands a run over at once when the process ends in order', async () => {
    const endless = processWith(
      (_, signal) =>
        new Promise((_done, fail) => signal.addEventListener('abort', () => fail(new Error('stopped')))),
      daily,
    );
    const ticking = endless.runner.tick();
    await until(async () => (await database.query('SELECT 1 FROM platform.task_run')).length === 1);
    await endless.runner.stop(1_000);
    await ticking;
    await processWith(note, daily, other).runner.tick();
    expect(noted).toEqual(['2026-11-23']);
  });

  it('begins nothing that it claims while it is being stopped', async () => {
    const asked = signalled();
    const answered = signalled();
    class SlowStore extends TaskRunStore {
      override async claim(...given: Parameters<TaskRunStore['claim']>): Promise<ClaimResult> {
        const claim = await super.claim(...given);
        asked.give();
        await answered.given;
        return claim;
      }
    }
    const { runner } = processWith(note, daily, database, 60, new SlowStore(database));
    const ticking = runner.tick();
    await asked.given;
    const stopping = runner.stop(1_000);
    answered.give();
    await Promise.all([ticking, stopping]);
    expect(noted).toEqual([]);
    await processWith(note, daily, other).runner.tick();
    expect(noted).toEqual(['2026-11-23']);
  });

  it('forgets old runs but never how far a task has come', async () => {
    const { runner, store } = processWith(note, daily);
    await runner.tick();
    clock.advance(DAY_MS);
    await runner.tick();
    await store.prune(instantAt('2027-06-01'));
    expect(await store.watermark('testing.work')).toEqual(instantAt('2026-11-24', '08:30'));
    expect(await database.query('SELECT 1 FROM platform.task_run')).toHaveLength(1);
  });
});

/** Waits for what another part of the program is about to do, without sleeping a fixed time. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((next) => setImmediate(next));
}

interface Signal {
  readonly given: Promise<void>;
  give(): void;
}

function signalled(): Signal {
  let give = (): void => undefined;
  const given = new Promise<void>((done) => (give = done));
  return { given, give: () => give() };
}
