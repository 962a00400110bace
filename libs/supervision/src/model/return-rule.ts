import type { LocalDate } from '@yangguang/kernel';
import { addWorkingDays, type WorkingCalendar } from '@yangguang/calendar/model';

/** A unit says within one working day of dispatch that a matter is not its own (非本单位职责退回). */
export const RETURN_WORKING_DAYS = 1;

/**
 * With the third return the units have disputed long enough: the office decides, and what it decides cannot
 * be returned (潍坊市12345条例 on disputed orders; 信访工作条例 art. 24 on the common superior).
 */
export const RETURNS_BEFORE_SETTLEMENT = 3;

/** The last day on which the unit may return what it was given. */
export function returnUntil(dispatchedOn: LocalDate, calendar: WorkingCalendar): LocalDate {
  return addWorkingDays(dispatchedOn, RETURN_WORKING_DAYS, calendar);
}
