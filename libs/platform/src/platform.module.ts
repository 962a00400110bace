import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CLOCK, systemClock, type Clock } from '@yangguang/kernel';
import { AuditVerifier } from './audit/audit-verifier';
import { Audit } from './audit/audit';
import { AppConfig } from './config/app-config';
import { FieldCipher } from './crypto/field-cipher';
import { Events } from './events/events';
import { HandlerRegistry } from './events/handler-registry';
import { OutboxDispatcher } from './events/outbox-dispatcher';
import { PublicAnswers } from './http/cached-publicly';
import { EdgeInterceptor } from './http/edge.interceptor';
import { Feeds } from './feeds/feeds';
import { Idempotency } from './http/idempotency';
import { ProblemFilter } from './http/problem.filter';
import { PublicCache } from './http/public-cache';
import { RateLimiter, RateLimitGuard } from './http/rate-limit';
import { RouteTransaction } from './http/route-transaction';
import { platformEn } from './locales/en';
import { platformZh } from './locales/zh-CN';
import { registerMessages } from './messages/catalog';
import { dataSourceOptions } from './persistence/data-source-options';
import { Database } from './persistence/database';
import { Numbers } from './persistence/numbers';
import { Signals } from './persistence/signals';

registerMessages({ 'zh-CN': platformZh, en: platformEn });

interface PlatformChoices {
  readonly config: AppConfig;
  /** False makes a program that is looked at but never run (the OpenAPI document): it needs no database. */
  readonly connect?: boolean;
  /** Where the time comes from; the machine's clock when left out. */
  readonly clock?: Clock;
}

/** What every other library stands on. */
@Module({})
export class PlatformModule {
  static with({ config, connect = true, clock = systemClock }: PlatformChoices): DynamicModule {
    const shared = [
      { provide: AppConfig, useValue: config },
      { provide: CLOCK, useValue: clock },
      Database,
      Numbers,
      Signals,
      FieldCipher,
      Audit,
      AuditVerifier,
      Events,
      HandlerRegistry,
      OutboxDispatcher,
      PublicCache,
      Feeds,
      RateLimiter,
    ];
    return {
      module: PlatformModule,
      global: true,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config),
          autoLoadEntities: true,
          retryAttempts: 3,
          manualInitialization: !connect,
        }),
      ],
      providers: [
        ...shared,
        Idempotency,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        RouteTransaction,
        PublicAnswers,
        { provide: APP_INTERCEPTOR, useClass: EdgeInterceptor },
      ],
      exports: [...shared, DiscoveryModule],
    };
  }
}
