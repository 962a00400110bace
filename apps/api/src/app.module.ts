import { Module, type DynamicModule } from '@nestjs/common';
import { CalendarModule } from '@yangguang/calendar';
import { DisclosureModule } from '@yangguang/disclosure';
import { IdentityModule } from '@yangguang/identity';
import { InfoPlatformModule } from '@yangguang/info-platform';
import type { Clock } from '@yangguang/kernel';
import {
  FilesModule,
  HealthModule,
  MetricsModule,
  NotificationModule,
  PlatformModule,
  SealModule,
  TasksModule,
  type AppConfig,
} from '@yangguang/platform';
import { OaModule } from '@yangguang/oa';
import { SupervisionModule } from '@yangguang/supervision';
import { offeredAccounts } from './demo/offered-accounts';
import { DemoModule } from './demo/demo.module';
import { migrations } from './migrations/index';
import { permissionCatalog } from './wiring/permissions';
import { WiringModule } from './wiring/wiring.module';

export interface AppChoices {
  readonly config: AppConfig;
  readonly connect?: boolean;
  readonly clock?: Clock;
}

/** The composition root: every library's module, and nothing else. */
@Module({})
export class AppModule {
  static of(choices: AppChoices): DynamicModule {
    const { demo } = choices.config;
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(choices),
        TasksModule,
        MetricsModule,
        NotificationModule,
        FilesModule,
        SealModule,
        HealthModule.with(migrations.map(({ name }) => name)),
        CalendarModule,
        IdentityModule.with({
          permissions: permissionCatalog,
          ...(demo ? { demoAccounts: { list: offeredAccounts } } : {}),
        }),
        SupervisionModule,
        OaModule,
        DisclosureModule,
        InfoPlatformModule,
        WiringModule,
        ...(demo ? [DemoModule] : []),
      ],
    };
  }
}
