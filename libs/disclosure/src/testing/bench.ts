import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CalendarModule } from '@yangguang/calendar';
import { calendarPermissions } from '@yangguang/calendar/model';
import { ContactService, IdentityModule } from '@yangguang/identity';
import { identityPermissions, PermissionCatalog } from '@yangguang/identity/model';
import { FixedClock, type Actor } from '@yangguang/kernel';
import {
  AppConfig,
  Database,
  FilesModule,
  NotificationModule,
  notificationPermissions,
  PEOPLE_CONTACTS,
  PlatformModule,
  runAs,
  SealModule,
  sealPermissions,
  TasksModule,
  WORKING_HOURS,
} from '@yangguang/platform';
import { disclosurePermissions } from '../model/permissions';
import { DisclosureModule } from '../disclosure.module';
import { CountyBuilder } from './county';

const alwaysOpen = { isOpen: async () => true, nextOpening: async (at: Date) => at };

@Global()
@Module({
  providers: [
    { provide: PEOPLE_CONTACTS, useExisting: ContactService },
    { provide: WORKING_HOURS, useValue: alwaysOpen },
  ],
  exports: [PEOPLE_CONTACTS, WORKING_HOURS],
})
class Bindings {}

/** The whole server but HTTP, over a real database, with a clock that the test moves. */
export class DisclosureBench {
  readonly county: CountyBuilder;
  readonly database: Database;

  private constructor(
    private readonly context: INestApplicationContext,
    readonly clock: FixedClock,
    private readonly dataDir: string,
  ) {
    this.county = new CountyBuilder(context);
    this.database = this.get(Database);
  }

  /** @param now where the clock stands first; by default Monday 2026-11-23, 10:00 in Shanghai */
  static async start(databaseUrl: string, now = '2026-11-23T10:00:00+08:00'): Promise<DisclosureBench> {
    const dataDir = mkdtempSync(join(tmpdir(), 'disclosure-'));
    const config = new AppConfig({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ROLE: 'web' });
    const clock = new FixedClock(new Date(now));
    const permissions = new PermissionCatalog([
      calendarPermissions,
      identityPermissions,
      notificationPermissions,
      sealPermissions,
      disclosurePermissions,
    ]);
    const modules = [
      PlatformModule.with({ config, clock }),
      TasksModule,
      FilesModule,
      SealModule,
      NotificationModule,
      CalendarModule,
      IdentityModule.with({ permissions }),
      Bindings,
      DisclosureModule,
    ];
    const context = await NestFactory.createApplicationContext(
      { module: class Bench {}, imports: modules },
      { logger: ['error', 'warn'] },
    );
    return new DisclosureBench(context, clock, dataDir);
  }

  get<T>(type: Type<T>): T {
    return this.context.get(type, { strict: false });
  }

  /** Runs a step as an actor in a transaction of its own, as the edge does. */
  as<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return runAs(actor, () => this.database.transaction(work));
  }

  at(instant: string): void {
    this.clock.set(new Date(instant));
  }

  async stop(): Promise<void> {
    await this.context.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
