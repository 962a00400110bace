import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { registerMessages } from '../messages/catalog';
import { MetricsModule } from '../metrics/metrics.module';
import { TasksModule } from '../tasks/tasks.module';
import { AuditCheck } from './audit-check.task';
import { HealthRegistry } from './health-registry';
import { HealthController } from './health.controller';
import { HealthService } from './health.service';
import { healthEn } from './locales/en';
import { healthZh } from './locales/zh-CN';
import { AuditQuestion } from './questions/audit.question';
import { DeliveriesQuestion } from './questions/deliveries.question';
import { MailQuestion, OutboxQuestion, SmsQuestion } from './questions/queue.questions';
import { TasksQuestion } from './questions/tasks.question';
import { EXPECTED_MIGRATIONS, Readiness } from './readiness';

registerMessages({ 'zh-CN': healthZh, en: healthEn });

/** Health for machines and people. Any library adds a question by a class marked with `@HealthQuestion`. */
@Module({})
export class HealthModule {
  /** @param migrations names of all migrations the program was built with; readiness asks for each of them */
  static with(migrations: readonly string[]): DynamicModule {
    return {
      module: HealthModule,
      imports: [DiscoveryModule, TasksModule, MetricsModule],
      controllers: [HealthController],
      providers: [
        { provide: EXPECTED_MIGRATIONS, useValue: migrations },
        HealthRegistry,
        HealthService,
        Readiness,
        AuditCheck,
        TasksQuestion,
        OutboxQuestion,
        MailQuestion,
        SmsQuestion,
        DeliveriesQuestion,
        AuditQuestion,
      ],
    };
  }
}
