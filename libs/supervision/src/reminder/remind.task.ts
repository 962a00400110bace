import { CalendarService } from '@yangguang/calendar';
import type { WorkingCalendar } from '@yangguang/calendar/model';
import { Inject } from '@nestjs/common';
import { CLOCK, today, type Clock, type LocalDate } from '@yangguang/kernel';
import { Database, ScheduledTask, type Task, type TaskPeriod } from '@yangguang/platform';
import { dueHistory, endingWith } from '../model/due-history';
import { reachedLevel, REMINDER_TIME, remindersDue, type ReminderRow } from '../model/reminder-rule';
import { ReminderNotices } from './reminder-notices';
import { ReminderRepository, type WatchedCase } from './reminder.repository';

const BATCH = 200;
const LOWEST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Reminds at T−2, T−1, T, T+1 and T+3 working days. Run late, run twice, run by two processes at once: the
 * same rows result, since each is judged by its own day and written under a constraint.
 */
@ScheduledTask({
  id: 'supervision.remind',
  description: 'Reminds handlers, leaders, the centre and the two offices of cases that fall due',
  schedule: { dailyAt: REMINDER_TIME },
  timeoutSeconds: 300,
})
export class RemindTask implements Task {
  constructor(
    private readonly reminders: ReminderRepository,
    private readonly notices: ReminderNotices,
    private readonly calendar: CalendarService,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ date }: Pick<TaskPeriod, 'date'>, signal?: AbortSignal): Promise<void> {
    const calendar = await this.calendar.current();
    const now = today(this.clock);
    for (let after = LOWEST_ID; ;) {
      signal?.throwIfAborted();
      const batch = await this.reminders.watched(date, after, BATCH);
      for (const subject of batch) {
        const kept = { citizen: subject.citizenDue, unit: subject.unitDue };
        const dues = endingWith(dueHistory(subject.receivedOn, subject.clockLines, calendar), kept);
        const rows = remindersDue({ ...subject, dues }, date, calendar);
        await this.database.transaction(async () => {
          const written = await this.reminders.add(rows, date);
          await this.notices.tell(subject, stillNews(written, subject, now, calendar));
        });
      }
      const last = batch.at(-1);
      if (last === undefined || batch.length < BATCH) return;
      after = last.caseId;
    }
  }
}

/**
 * Which of the rows are still worth telling. A row made up for a past day is told only while the case is
 * open, its date still stands and no later rung has been reached: who is late by now hears that, not that it
 * will be due in two days.
 */
function stillNews(
  rows: readonly ReminderRow[],
  subject: WatchedCase,
  now: LocalDate,
  calendar: WorkingCalendar,
): ReminderRow[] {
  if (subject.closedOn !== null) return [];
  return rows.filter((row) => {
    const due = row.clock === 'unit' ? subject.unitDue : subject.citizenDue;
    return due === row.deadline && row.level === reachedLevel(due, now, calendar);
  });
}
