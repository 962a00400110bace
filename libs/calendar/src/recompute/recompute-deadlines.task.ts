import { Database, ScheduledTask, type Task } from '@yangguang/platform';
import { CalendarService } from '../calendar/calendar.service';
import { RecomputeService } from './recompute.service';

/**
 * Holds all running deadlines against the calendar each night: it catches a matter that was being received in the
 * very moment the calendar changed.
 */
@ScheduledTask({
  id: 'calendar.recompute-deadlines',
  description: 'Recompute the due dates of everything that is still open',
  schedule: { dailyAt: '00:05' },
  timeoutSeconds: 600,
})
export class RecomputeDeadlinesTask implements Task {
  constructor(
    private readonly database: Database,
    private readonly calendar: CalendarService,
    private readonly recompute: RecomputeService,
  ) {}

  async run(): Promise<void> {
    await this.database.transaction(async () => {
      await this.recompute.apply(await this.calendar.current());
    });
  }
}
