import { PublicCache, ScheduledTask, type Task } from '@yangguang/platform';
import { FIGURES_TAG } from '../publication/public-tags';

/** A message becomes overdue by the calendar alone: with each new day the kept public figures are made anew. */
@ScheduledTask({
  id: 'supervision.turn-figures',
  description: 'Drops the public figures of yesterday',
  schedule: { dailyAt: '00:00' },
  timeoutSeconds: 30,
})
export class TurnDayTask implements Task {
  constructor(private readonly cache: PublicCache) {}

  async run(): Promise<void> {
    this.cache.drop(FIGURES_TAG);
  }
}
