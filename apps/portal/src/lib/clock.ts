import type { Deadline, DeadlineDay } from '../api/types';

/** The days of a limit that count, in order. */
export function countedDays(deadline: Deadline): DeadlineDay[] {
  return deadline.days.filter((day) => day.counted);
}

/** The number of the working day that `date` has reached; 0 before the first, never past the limit. */
export function workingDayReached(deadline: Deadline, date: string): number {
  return countedDays(deadline).filter((day) => day.date <= date).length;
}

/** Overdue is a matter of dates: the day after the due date. */
export function isLate(deadline: Deadline, today: string): boolean {
  return today > deadline.due;
}
