import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccountSeed, ContactService, IdentityModule, OpenUnitService } from '@yangguang/identity';
import { identityPermissions, PermissionCatalog, type RoleCode } from '@yangguang/identity/model';
import { FixedClock, newId, type Actor, type PersonActor } from '@yangguang/kernel';
import {
  AppConfig,
  Database,
  FilesModule,
  NotificationModule,
  notificationPermissions,
  PEOPLE_CONTACTS,
  PlatformModule,
  runAs,
  TasksModule,
  WORKING_HOURS,
} from '@yangguang/platform';
import { InfoPlatformModule } from '../info-platform.module';
import { infoPermissions } from '../model/permissions';

const SYSTEM = { kind: 'system', name: 'test' } as const;
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

/** The information platform over a real database, with a clock that stands still. */
export class InfoBench {
  private people = 0;
  readonly catalog = new PermissionCatalog([infoPermissions]);

  private constructor(
    private readonly context: INestApplicationContext,
    private readonly dataDir: string,
  ) {}

  static async start(databaseUrl: string, now = '2026-11-23T10:00:00+08:00'): Promise<InfoBench> {
    const dataDir = mkdtempSync(join(tmpdir(), 'info-'));
    const config = new AppConfig({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ROLE: 'web' });
    const permissions = new PermissionCatalog([
      identityPermissions,
      notificationPermissions,
      infoPermissions,
    ]);
    const modules = [
      PlatformModule.with({ config, clock: new FixedClock(new Date(now)) }),
      TasksModule,
      FilesModule,
      NotificationModule,
      IdentityModule.with({ permissions }),
      Bindings,
      InfoPlatformModule,
    ];
    const context = await NestFactory.createApplicationContext(
      { module: class Bench {}, imports: modules },
      { logger: ['error', 'warn'] },
    );
    return new InfoBench(context, dataDir);
  }

  get<T>(type: Type<T>): T {
    return this.context.get(type, { strict: false });
  }

  as<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return runAs(actor, () => this.get(Database).transaction(work));
  }

  async unit(name: string): Promise<{ id: string; name: string }> {
    const made = await this.as(SYSTEM, () =>
      this.get(OpenUnitService).open({
        code: newId(),
        name,
        shortName: name,
        kind: 'government',
        openedOn: '2020-01-01',
      }),
    );
    return { id: made.id, name };
  }

  async person(
    name: string,
    unit: { id: string; name: string },
    ...roles: [RoleCode, ...RoleCode[]]
  ): Promise<PersonActor> {
    this.people += 1;
    const username = `info${this.people}`;
    const { personId, positionId } = await this.as(SYSTEM, () =>
      this.get(AccountSeed).create({
        username,
        name,
        email: `${username}@example.com`,
        roles,
        position: { unitId: unit.id, title: name, startedOn: '2020-01-01' },
        passwordHash: 'none',
        mustChangePassword: false,
        demonstration: false,
      }),
    );
    return {
      kind: 'person',
      personId,
      name,
      sessionId: newId(),
      positionId,
      unitId: unit.id,
      unitName: unit.name,
      roles,
      permissions: this.catalog.resolve(roles),
    };
  }

  async stop(): Promise<void> {
    await this.context.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
