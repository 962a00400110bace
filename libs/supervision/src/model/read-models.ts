import type { LocalDate } from '@yangguang/kernel';

/** What the county's health page asks of this domain. */
export interface SupervisionHealth {
  /** When the oldest message came in that nobody has dispatched or refused yet. */
  oldestUntriaged(): Promise<Date | null>;
  /** The last day for which the reminders have been written. */
  lastReminderDay(): Promise<LocalDate | null>;
}

export const SUPERVISION_HEALTH = Symbol('SupervisionHealth');
