import { Inject } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { addWorkingDays } from '@yangguang/calendar/model';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { Database, ScheduledTask, type Task, type TaskPeriod } from '@yangguang/platform';
import { inspectionReminders, type InspectionReminder } from '../model/inspection-reminder';
import { reachedLevel, REMINDER_LEVELS, REMINDER_TIME } from '../model/reminder-rule';
import { InspectionClocksRepository, type WatchedOrder } from './inspection-clocks.repository';
import { InspectionNotices } from './inspection-notices';

/** The first rung stands this many working days before the due date. */
const FIRST_RUNG = 2;

/** Reminds units of explanations they owe, and the offices of those that do not come. */
@ScheduledTask({
  id: 'supervision.remind-inspections',
  description: 'Reminds units of explanations that the two offices wait for',
  schedule: { dailyAt: REMINDER_TIME },
  timeoutSeconds: 300,
})
export class RemindInspectionsTask implements Task {
  constructor(
    private readonly clocks: InspectionClocksRepository,
    private readonly notices: InspectionNotices,
    private readonly calendar: CalendarService,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ date, late }: Pick<TaskPeriod, 'date' | 'late'>, signal?: AbortSignal): Promise<void> {
    const calendar = await this.calendar.current();
    const dueBefore = addWorkingDays(date, FIRST_RUNG, calendar);
    // For a day made up later only the rung of today is news.
    const reached = (order: WatchedOrder) =>
      reachedLevel(order.watched.dueOn, late ? today(this.clock) : date, calendar);
    for (const order of await this.clocks.watched(date, dueBefore)) {
      signal?.throwIfAborted();
      const rows = inspectionReminders(order.watched, date, calendar);
      await this.database.transaction(async () => {
        const written = await this.clocks.remember(rows);
        if (order.watched.endedAt !== null) return;
        for (const row of highest(written))
          if (!late || row.level === reached(order))
            await this.notices.remind(order, row.recipient, row.level);
      });
    }
  }
}

/** Of several rungs written at once only the highest is told to each. */
function highest(rows: readonly InspectionReminder[]): InspectionReminder[] {
  const rank = ({ level }: InspectionReminder) => REMINDER_LEVELS.indexOf(level);
  return (['unit', 'office'] as const).flatMap((recipient) =>
    rows
      .filter((row) => row.recipient === recipient)
      .sort((a, b) => rank(b) - rank(a))
      .slice(0, 1),
  );
}
