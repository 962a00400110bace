import { Module, type DynamicModule } from '@nestjs/common';
import type { Clock } from '@yangguang/kernel';
import { PlatformModule, type AppConfig } from '@yangguang/platform';
import { RouteAccessCheck } from './wiring/route-access.check';
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
      imports: [PlatformModule.with(choices)],
      providers: [RouteList, RouteAccessCheck],
    };
  }
}
