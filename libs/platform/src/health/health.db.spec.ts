import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FixedClock, instantAt, newId } from '@yangguang/kernel';
import { Audit } from '../audit/audit';
import { AuditVerifier } from '../audit/audit-verifier';
import { AppConfig } from '../config/app-config';
import { runAs } from '../context/request-context';
import { QueueFigures } from '../metrics/queue-figures';
import type { Database } from '../persistence/database';
import { TaskLog } from '../tasks/task-log';
import { TaskRegistry } from '../tasks/task-registry';
import { TaskRunStore } from '../tasks/task-run.store';
import { openTestDatabase, type TestDatabase } from '../tasks/testing/test-database';
import { AuditCheck } from './audit-check.task';
import { AuditQuestion } from './questions/audit.question';
import { DeliveriesQuestion } from './questions/deliveries.question';
import { MailQuestion, OutboxQuestion } from './questions/queue.questions';
import { TasksQuestion } from './questions/tasks.question';
import { Readiness } from './readiness';

const MORNING = instantAt('2026-11-23', '09:00');
const HOUR_MS = 3_600_000;

describe('what the platform asks itself', () => {
  const clock = new FixedClock(MORNING);
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    test = await openTestDatabase();
    database = await test.connect();
  });
  afterAll(() => test.close());
  beforeEach(() => clock.set(MORNING));

  describe('have the tasks run', () => {
    const period = { start: instantAt('2026-11-23', '08:30'), date: '2026-11-23', late: false };
    let registry: TaskRegistry;
    let store: TaskRunStore;
    const ask = (startedAt = MORNING) => {
      const now = clock.now();
      clock.set(startedAt);
      const log = new TaskLog(database, registry, clock);
      clock.set(now);
      return new TasksQuestion(log).ask();
    };

    beforeEach(async () => {
      await database.query('TRUNCATE platform.task_run');
      registry = new TaskRegistry({ getProviders: () => [] } as never);
      store = new TaskRunStore(database);
      registry.add(
        { id: 'testing.remind', description: 'Reminds', schedule: { dailyAt: '08:30' }, timeoutSeconds: 60 },
        { run: () => Promise.resolve() },
      );
    });

    async function run(outcome: 'finish' | 'fail'): Promise<void> {
      const claim = await store.claim('testing.remind', period, newId(), clock.now());
      if (typeof claim === 'string') throw new Error(claim);
      if (outcome === 'finish') await store.finish(claim, clock.now());
      else await store.fail(claim, 'no', clock.now());
    }

    it('well before the first one is due', async () => {
      expect(await ask()).toMatchObject({ ok: true, answer: 0 });
    });

    it('well when it ran, and not when a day went by without', async () => {
      await run('finish');
      expect(await ask()).toMatchObject({ ok: true });
      clock.advance(24 * HOUR_MS);
      expect(await ask()).toMatchObject({ ok: true });
      clock.advance(HOUR_MS);
      expect(await ask()).toMatchObject({ ok: false, answer: 1, values: { late: 'testing.remind' } });
    });

    it('not when it keeps failing, nor when no worker has ever run', async () => {
      clock.advance(2 * HOUR_MS);
      expect(await ask(instantAt('2026-11-23', '08:00'))).toMatchObject({ ok: false });
      await run('fail');
      expect(await ask()).toMatchObject({ ok: false, answer: 1 });
    });
  });

  it('have the queues been emptied', async () => {
    const add = (state: string, minutesAgo: number) =>
      database.query(
        `INSERT INTO platform.outgoing_message (id, channel, template, language, sealed, recipient_digest, recipient_hint,
           quiet, state, due_at, made_at, ended_at) VALUES ($1, 'mail', 't', 'en', '', '', '', false, $2, $3, $3, $3)`,
        [newId(), state, new Date(clock.now().getTime() - minutesAgo * 60_000)],
      );
    const mail = () => new MailQuestion(new QueueFigures(database, clock)).ask();
    const deliveries = () => new DeliveriesQuestion(database, clock).ask();
    expect(await mail()).toMatchObject({ ok: true, answer: 0 });
    expect(await new OutboxQuestion(new QueueFigures(database, clock)).ask()).toMatchObject({
      ok: true,
      answer: 0,
    });

    await add('waiting', -60);
    await add('waiting', 29);
    expect(await mail()).toMatchObject({ ok: true, answer: 2, values: { minutes: 29 } });
    clock.advance(5 * 60_000);
    expect(await mail()).toMatchObject({ ok: false, answer: 2 });

    for (let index = 0; index < 4; index += 1) await add('sent', 10);
    await add('failed', 10);
    expect(await deliveries()).toMatchObject({ ok: true, answer: 1 });
    await add('failed', 10);
    expect(await deliveries()).toMatchObject({ ok: false, answer: 2 });
    clock.advance(8 * 24 * HOUR_MS);
    expect(await deliveries()).toMatchObject({ ok: true, answer: 0 });
  });

  it('is the audit trail whole', async () => {
    const question = new AuditQuestion(database, clock);
    const check = new AuditCheck(new AuditVerifier(database), database, clock);
    const audit = new Audit(database, clock);
    const record = () =>
      runAs({ kind: 'system', name: 'testing' }, () =>
        database.transaction(() => {
          audit.record({ action: 'testing.done', subjectType: 'test' });
          return Promise.resolve();
        }),
      );
    expect(await question.ask()).toMatchObject({ ok: true, answer: null });

    await record();
    // Lines written while the check reads are none of its business.
    await Promise.all([check.run(), ...Array.from({ length: 10 }, record)]);
    expect(await question.ask()).toMatchObject({ ok: true, answer: true });
    clock.advance(49 * HOUR_MS);
    expect(await question.ask()).toMatchObject({ ok: false, text: 'platform.health.audit.old' });

    await database.query('ALTER TABLE platform.audit_line DISABLE TRIGGER audit_line_is_final');
    await database.query(`UPDATE platform.audit_line SET action = 'testing.undone' WHERE sequence = 4`);
    await check.run();
    expect(await question.ask()).toMatchObject({ ok: false, answer: false, values: { line: 4 } });
  });

  describe('can it serve', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'yangguang-ready-'));
      await writeFile(join(folder, 'file'), '');
    });
    afterAll(() => rm(folder, { recursive: true }));

    const SECRET_KEY = 'nothing secret is made in this test';
    const readiness = (dataDir: string, expected: readonly string[] = []) =>
      new Readiness(
        database,
        new AppConfig({ DATABASE_URL: test.url, DATA_DIR: dataDir, SECRET_KEY }),
        expected,
      );
    const failing = async (one: Readiness) =>
      (await one.checks()).filter(({ ok }) => !ok).map(({ name }) => name);

    it('yes, with a migrated database and a folder to write to', async () => {
      expect(await failing(readiness(folder, ['CreateTasks1764000000150']))).toEqual([]);
    });

    it('not before a migration, without a folder, or while it stops', async () => {
      expect(await failing(readiness(folder, ['CreateTomorrow1999999999999']))).toEqual(['migrations']);
      expect(await failing(readiness(join(folder, 'file', 'below')))).toEqual(['storage']);
      const stopping = readiness(folder);
      stopping.onModuleDestroy();
      expect(await failing(stopping)).toEqual(['running']);
    });

    it('not without its database', async () => {
      const other = await openTestDatabase();
      const config = new AppConfig({ DATABASE_URL: other.url, DATA_DIR: folder, SECRET_KEY });
      const away = new Readiness(await other.connect(), config, []);
      await other.close();
      expect(await failing(away)).toEqual(['database', 'migrations']);
    });
  });
});
