import { Inject } from '@nestjs/common';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { ScheduledTask, type Task, type TaskPeriod } from '@yangguang/platform';
import { KeptMonths } from './kept-months.repository';

/**
 * Keeps the figures of the months gone by. Nobody waits for it: a month that is not kept, or that has changed
 * since, is counted from its cases.
 */
@ScheduledTask({
  id: 'supervision.keep-figures',
  description:
    'Counts the months gone by whose figures changed, so that reading years of them costs no more than one',
  schedule: { everyMinutes: 5 },
  timeoutSeconds: 240,
})
export class KeepMonthsTask implements Task {
  constructor(
    private readonly months: KeptMonths,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(_period?: TaskPeriod, signal?: AbortSignal): Promise<void> {
    for (const month of await this.months.waiting(today(this.clock).slice(0, 7))) {
      signal?.throwIfAborted();
      await this.months.keep(month);
    }
  }
}
