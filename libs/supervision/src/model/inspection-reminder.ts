import { instantAt, type LocalDate } from '@yangguang/kernel';
import type { WorkingCalendar } from '@yangguang/calendar/model';
import { levelDate, REMINDER_LEVELS, REMINDER_TIME, type ReminderLevel } from './reminder-rule';

/** One question of an order while it waits for its explanation. */
export interface WatchedRound {
  readonly inspectionId: string;
  readonly round: number;
  readonly askedAt: Date;
  readonly dueOn: LocalDate;
  /** When it was explained, closed or withdrawn; null while it waits. */
  readonly endedAt: Date | null;
}

export interface InspectionReminder {
  readonly inspectionId: string;
  readonly round: number;
  readonly level: ReminderLevel;
  readonly recipient: 'unit' | 'office';
  readonly dueOn: LocalDate;
}

/**
 * The same ladder as for cases. Each rung is judged at 08:30 of its own day, so that it does not matter when
 * it is computed. The office that asked joins once the day is over.
 */
export function inspectionReminders(
  watched: WatchedRound,
  asOf: LocalDate,
  calendar: WorkingCalendar,
): InspectionReminder[] {
  const { inspectionId, round } = watched;
  return REMINDER_LEVELS.flatMap((level) => {
    const dueOn = levelDate(watched.dueOn, level, calendar);
    if (dueOn > asOf || !waitsAt(watched, instantAt(dueOn, REMINDER_TIME))) return [];
    const recipients = level.startsWith('T+') ? (['unit', 'office'] as const) : (['unit'] as const);
    return recipients.map((recipient) => ({ inspectionId, round, level, recipient, dueOn }));
  });
}

function waitsAt({ askedAt, endedAt }: WatchedRound, instant: Date): boolean {
  return askedAt <= instant && (endedAt === null || endedAt > instant);
}
