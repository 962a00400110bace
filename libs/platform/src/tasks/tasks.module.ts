import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { MetricsModule } from '../metrics/metrics.module';
import { ForgetOldRuns } from './forget-old-runs.task';
import { TaskLog } from './task-log';
import { TaskRegistry } from './task-registry';
import { TaskRunner } from './task-runner';
import { TaskRunStore } from './task-run.store';
import { TaskTicker } from './task-ticker';

/** Tasks and what they have done. Global, since any library may ask whether one has run. */
@Global()
@Module({
  imports: [DiscoveryModule, ScheduleModule.forRoot(), MetricsModule],
  providers: [TaskRegistry, TaskRunStore, TaskRunner, TaskTicker, TaskLog, ForgetOldRuns],
  exports: [TaskRegistry, TaskRunner, TaskLog],
})
export class TasksModule {}
