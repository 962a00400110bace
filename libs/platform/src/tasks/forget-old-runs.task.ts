import { Inject } from '@nestjs/common';
import { addDays, CLOCK, instantAt, today, type Clock } from '@yangguang/kernel';
import { ScheduledTask } from './scheduled-task.decorator';
import type { Task } from './task';
import { TaskRunStore } from './task-run.store';

/** Long enough to look back over a quarter; a task that runs each minute leaves 1,440 rows a day. */
const KEPT_DAYS = 92;

@ScheduledTask({
  id: 'platform.forget-old-runs',
  description: 'Deletes the records of task runs older than a quarter',
  schedule: { dailyAt: '03:10' },
  timeoutSeconds: 300,
})
export class ForgetOldRuns implements Task {
  constructor(
    private readonly store: TaskRunStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.store.prune(instantAt(addDays(today(this.clock), -KEPT_DAYS)));
  }
}
