import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { FixedClock, instantAt, type Clock } from '@yangguang/kernel';
import {
  addCacheHook,
  addRequestContext,
  AppConfig,
  Database,
  edgeValidation,
  NotificationModule,
  notificationPermissions,
  PEOPLE_CONTACTS,
  PlatformModule,
  PublicCache,
  runAs,
  WORKING_HOURS,
} from '@yangguang/platform';
import { cloneDatabase } from '@yangguang/testing';
import type { FastifyInstance } from 'fastify';
import { IdentityModule, type IdentityChoices } from '../identity.module';
import { identityPermissions } from '../model/identity-permissions';
import { PermissionCatalog } from '../model/permission';
import { ContactService } from '../person/contact.service';
import { Visitor } from './visitor';

@Module({})
class WiringModule {
  static make(): DynamicModule {
    const always = { isOpen: () => Promise.resolve(true), nextOpening: (at: Date) => Promise.resolve(at) };
    const providers = [
      { provide: PEOPLE_CONTACTS, useExisting: ContactService },
      { provide: WORKING_HOURS, useValue: always },
    ];
    return { module: WiringModule, global: true, providers, exports: providers };
  }
}

/** A domain’s permissions in miniature, so that a leader has something to lend. */
const workPermissions = [
  {
    name: 'work.case.sign',
    title: { 'zh-CN': '签发', en: 'Sign off' },
    grants: { 'unit-leader': 'unit' },
  },
  {
    name: 'work.case.read',
    title: { 'zh-CN': '查看', en: 'Read' },
    grants: { 'unit-leader': 'unit', handler: 'unit', centre: 'county' },
  },
] as const;

interface ServedChoices {
  readonly environment?: Record<string, string>;
  readonly demoAccounts?: IdentityChoices['demoAccounts'];
  /** A database that is there already; a copy of the template when left out. */
  readonly databaseUrl?: string;
  readonly controllers?: DynamicModule['controllers'];
}

/** This library over real HTTP and a real database, with a clock that stands where the test puts it. */
export class ServedIdentity {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly clock: FixedClock,
    readonly databaseUrl: string,
    private readonly base: string,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  static async start(choices: ServedChoices = {}): Promise<ServedIdentity> {
    const copy = choices.databaseUrl ? undefined : await cloneDatabase();
    const databaseUrl = choices.databaseUrl ?? copy?.url ?? '';
    const dataDir = mkdtempSync(join(tmpdir(), 'yangguang-identity-'));
    const clock = new FixedClock(instantAt('2026-11-23', '09:00'));
    const config = new AppConfig({
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      ROLE: 'web',
      SECRET_KEY: 'only for the tests of this one library',
      ...choices.environment,
    });
    const app = await compose(config, clock, choices);
    try {
      await app.listen(0, '127.0.0.1');
    } catch (error) {
      await app.close();
      await copy?.drop();
      throw error;
    }
    return new ServedIdentity(app, clock, databaseUrl, await app.getUrl(), async () => {
      await app.close();
      await copy?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    });
  }

  visitor(): Visitor {
    return new Visitor(this.base);
  }

  get database(): Database {
    return this.get(Database);
  }

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(type as never, { strict: false });
  }

  /** Does what no request brought: a seed or a task. */
  asSystem<T>(work: () => Promise<T>): Promise<T> {
    return runAs({ kind: 'system', name: 'test' }, work);
  }

  minutesLater(minutes: number): void {
    this.clock.advance(minutes * 60_000);
  }

  stop(): Promise<void> {
    return this.cleanUp();
  }
}

async function compose(
  config: AppConfig,
  clock: Clock,
  choices: ServedChoices,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter();
  const { demoAccounts } = choices;
  const permissions = new PermissionCatalog([identityPermissions, notificationPermissions, workPermissions]);
  const module: DynamicModule = {
    module: class Program {},
    imports: [
      PlatformModule.with({ config, clock }),
      IdentityModule.with({ permissions, ...(demoAccounts ? { demoAccounts } : {}) }),
      WiringModule.make(),
      NotificationModule,
    ],
    controllers: choices.controllers ?? [],
  };
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: ['error'] });
  app.useGlobalPipes(edgeValidation());
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  addRequestContext(fastify);
  addCacheHook(fastify, app.get(PublicCache));
  return app;
}
