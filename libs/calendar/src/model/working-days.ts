import { addDays, type LocalDate } from '@yangguang/kernel';
import type { WorkingCalendar } from './working-calendar';

/**
 * The n-th working day after the date (before it, when `days` is negative). The date itself is not
 * counted (《民法典》第二百零一条); zero days is the date itself, whatever day it is.
 */
export function addWorkingDays(date: LocalDate, days: number, calendar: WorkingCalendar): LocalDate {
  const step = days < 0 ? -1 : 1;
  let current = date;
  for (let left = Math.abs(days); left > 0;) {
    current = addDays(current, step);
    if (calendar.isWorkingDay(current)) left -= 1;
  }
  return current;
}

/**
 * Working days after `from` up to and including `to`; negative when `to` is earlier, so that
 * count(a, b) + count(b, c) = count(a, c) in any order.
 */
export function countWorkingDays(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number {
  return calendar.ordinalOf(to) - calendar.ordinalOf(from);
}

/** The date itself when it is worked, else the first working day after it. */
export function workingDayOnOrAfter(date: LocalDate, calendar: WorkingCalendar): LocalDate {
  return calendar.isWorkingDay(date) ? date : addWorkingDays(date, 1, calendar);
}

/**
 * Where a date stands to a due date T, in working days: −2 for T−2, 0 for T, 3 for T+3. Null on a day
 * off, on which nothing is reminded: the reminder belongs to the working day that carries the number.
 */
export function workingDayOffset(due: LocalDate, date: LocalDate, calendar: WorkingCalendar): number | null {
  return calendar.isWorkingDay(date) ? countWorkingDays(due, date, calendar) : null;
}
