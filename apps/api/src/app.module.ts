import { Module, type DynamicModule } from '@nestjs/common';
import { CalendarModule } from '@yangguang/calendar';
import type { Clock } from '@yangguang/kernel';
import { MetricsModule, PlatformModule, TasksModule, type AppConfig } from '@yangguang/platform';
import { RouteList } from './wiring/routes';

export interface AppChoices {
  readonly config: AppConfig;
  readonly connect?: boolean;
  readonly clock?: Clock;
}

/** The composition root: every library's module, and nothing else. */
@Module({})
export class AppModule {
  static of(choices: AppChoices): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(choices), TasksModule, MetricsModule, CalendarModule],
      providers: [RouteList],
    };
  }
}
