import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FixedClock, instantAt, newId, type PersonActor } from '@yangguang/kernel';
import { AppConfig, Database, PlatformModule, runAs } from '@yangguang/platform';
import { CalendarModule } from '../calendar.module';
import type { MovedDeadline, OpenDeadline } from '../model/calendar-change';
import type { DeadlineHolder } from '../model/deadline-holder';
import { DeadlineHolders } from '../recompute/deadline-holders';

/** A domain with deadlines in memory, in the place of a real one. */
export class FakeHolder implements DeadlineHolder {
  readonly name = 'test.case';
  failing = false;

  constructor(public open: OpenDeadline[]) {}

  async *openDeadlines(): AsyncIterable<OpenDeadline> {
    yield* this.open;
  }

  async recomputed(moved: readonly MovedDeadline[]): Promise<void> {
    if (this.failing) throw new Error('the domain could not store its dates');
    for (const { subject, after } of moved) {
      this.open = this.open.map((one) =>
        one.subject === subject ? { ...one, due: after.due, provisional: after.provisional } : one,
      );
    }
  }
}

@Module({})
class TestModule {}

/** One process of the county: the platform and the calendar over a database. */
export class County {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly dataDir: string,
    readonly clock: FixedClock,
  ) {}

  static async start(databaseUrl: string, holder?: DeadlineHolder): Promise<County> {
    const dataDir = mkdtempSync(join(tmpdir(), 'yangguang-calendar-'));
    const config = new AppConfig({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ROLE: 'web' });
    const clock = new FixedClock(instantAt('2026-12-29', '10:00'));
    const module = { module: TestModule, imports: [PlatformModule.with({ config, clock }), CalendarModule] };
    const app = await NestFactory.createApplicationContext(module, { logger: false });
    if (holder) app.get(DeadlineHolders, { strict: false }).register(holder);
    return new County(app, dataDir, clock);
  }

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(type as never, { strict: false });
  }

  /** Does what a person's request does: one transaction, on their behalf. */
  write<T>(actor: PersonActor, work: () => Promise<T>): Promise<T> {
    return runAs(actor, () => this.get(Database).transaction(work));
  }

  async stop(): Promise<void> {
    await this.app.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

export const clerk: PersonActor = {
  kind: 'person',
  personId: newId(),
  name: '周文',
  sessionId: newId(),
  positionId: newId(),
  unitId: newId(),
  unitName: '县信息中心',
  roles: ['centre'],
  permissions: new Map([['calendar.import', 'county']]),
};
