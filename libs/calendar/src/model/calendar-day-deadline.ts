import { addDays, type LocalDate } from '@yangguang/kernel';
import { provisionalReason, type CalendarDayDeadline, type DeadlineDay } from './deadline';
import { PauseSpans, type Pause } from './pause';
import type { WorkingCalendar } from './working-calendar';
import { assertTerm } from './working-deadline';

/**
 * The end of a term of calendar days, as petitions have it (《信访工作条例》第二十二、三十四条). The day of receipt
 * is not counted, every later day is, and a term that ends on a day off ends on the next working day
 * (《民法典》第二百零一条、第二百零三条).
 *
 * @param asOf the day up to which a still open pause is taken to last; the result is provisional then.
 */
export function calendarDayDeadline(
  received: LocalDate,
  calendarDays: number,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
  asOf?: LocalDate,
): CalendarDayDeadline {
  assertTerm(calendarDays);
  const spans = new PauseSpans(pauses, asOf);
  const days: DeadlineDay[] = [
    { date: received, counted: false, number: null, reason: 'received', name: null },
  ];
  let date = received;
  for (let number = 0; number < calendarDays;) {
    date = addDays(date, 1);
    const pause = spans.reasonOn(date);
    if (pause === null) number += 1;
    days.push(
      pause === null
        ? { date, counted: true, number, reason: 'calendar-day', name: calendar.dayOf(date).name }
        : { date, counted: false, number: null, reason: 'paused', name: pause },
    );
  }
  date = rollOver(date, calendarDays, calendar, days);
  const openSince = spans.openSince !== null && spans.openSince < date ? spans.openSince : null;
  const reason = provisionalReason(days, (year) => calendar.isLoaded(year), openSince);
  return { received, calendarDays, due: date, provisional: reason !== null, provisionalReason: reason, days };
}

/** Moves an end that falls on a day off to the next working day, and notes each day passed over. */
function rollOver(end: LocalDate, term: number, calendar: WorkingCalendar, days: DeadlineDay[]): LocalDate {
  if (term === 0 || calendar.isWorkingDay(end)) return end;
  for (let date = addDays(end, 1); ; date = addDays(date, 1)) {
    const { working, reason, name } = calendar.dayOf(date);
    days.push({ date, counted: false, number: null, reason: working ? 'rolled-over' : reason, name });
    if (working) return date;
  }
}
