import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FixedClock, instantAt } from '@yangguang/kernel';
import { AppConfig, Database, OutboxDispatcher } from '@yangguang/platform';
import { cloneDatabase } from '@yangguang/testing';
import { buildDocument } from '../../src/openapi/build-document';
import { createServer } from '../../src/server';
import { Client } from './client';
import { Contract } from './contract';

interface TestApiChoices {
  /** When the story begins; a Monday morning of an ordinary week when left out. */
  readonly now?: Date;
  readonly environment?: Record<string, string>;
}

/** The whole API on a database and a port of its own, with a clock that stands where the test puts it. */
export class TestApi {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly clock: FixedClock,
    readonly contract: Contract,
    readonly url: string,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  static async start(choices: TestApiChoices = {}): Promise<TestApi> {
    const copy = await cloneDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'yangguang-test-'));
    const config = new AppConfig({
      DATABASE_URL: copy.url,
      DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'error',
      RATE_LIMIT_SCALE: '100000',
      WEB_DIR: join(dataDir, 'no-web'),
      ...choices.environment,
    });
    const clock = new FixedClock(choices.now ?? instantAt('2026-11-23', '09:00'));
    const app = await createServer({ config, clock });
    await app.listen(0, '127.0.0.1');
    const contract = new Contract(buildDocument(app));
    return new TestApi(app, clock, contract, (await app.getUrl()).replace('[::1]', '127.0.0.1'), async () => {
      await app.close();
      await copy.drop();
      rmSync(dataDir, { recursive: true, force: true });
    });
  }

  get database(): Database {
    return this.app.get(Database);
  }

  /** A caller without a token. */
  get anyone(): Client {
    return new Client(this.url, this.contract);
  }

  withToken(token: string): Client {
    return new Client(this.url, this.contract, token);
  }

  /** Waits until everything in the outbox has been delivered. */
  async settle(): Promise<void> {
    await this.app.get(OutboxDispatcher).deliverDue();
  }

  stop(): Promise<void> {
    return this.cleanUp();
  }
}
