import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { AppConfig } from '../config/app-config';
import { TaskRunner } from './task-runner';

const NAME = 'platform.tasks';
/** A tick with nothing due costs no query, so it may come often. */
const TICK_MS = 5_000;
const PATIENCE_MS = 8_000;

/** Lets the clock drive the tasks, in processes that are workers. */
@Injectable()
export class TaskTicker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly runner: TaskRunner,
    private readonly scheduler: SchedulerRegistry,
    private readonly config: AppConfig,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.runsWorker) return;
    this.scheduler.addInterval(
      NAME,
      setInterval(() => void this.runner.tick(), TICK_MS),
    );
    void this.runner.tick();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.scheduler.doesExist('interval', NAME)) this.scheduler.deleteInterval(NAME);
    await this.runner.stop(PATIENCE_MS);
  }
}
