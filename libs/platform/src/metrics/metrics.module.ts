import { Module } from '@nestjs/common';
import { registerMessages } from '../messages/catalog';
import { TASK_OBSERVER } from '../tasks/task-observer';
import { HttpTiming } from './http-timing';
import { metricsEn } from './locales/en';
import { metricsZh } from './locales/zh-CN';
import { Metrics } from './metrics';
import { MetricsController } from './metrics.controller';
import { QueueFigures } from './queue-figures';

registerMessages({ 'zh-CN': metricsZh, en: metricsEn });

@Module({
  controllers: [MetricsController],
  providers: [Metrics, QueueFigures, HttpTiming, { provide: TASK_OBSERVER, useExisting: Metrics }],
  exports: [Metrics, QueueFigures, TASK_OBSERVER],
})
export class MetricsModule {}
