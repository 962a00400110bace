import { addDays, DomainError, type LocalDate } from '@yangguang/kernel';
import { provisionalReason, type Deadline, type DeadlineDay } from './deadline';
import { PauseSpans, type Pause } from './pause';
import type { WorkingCalendar } from './working-calendar';

/** The longest term that is counted: about eight years of working days, beyond any term in law. */
export const LONGEST_TERM = 2000;

/**
 * The end of a term of working days. Day 0 is the day of receipt, day 1 the next working day
 * (《民法典》第二百零一条), due at the end of the last counted day. Days on which the clock stood are skipped and
 * the remaining days go on after it resumes.
 *
 * @param asOf the day up to which a still open pause is taken to last; the result is provisional then.
 */
export function workingDeadline(
  received: LocalDate,
  workingDays: number,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
  asOf?: LocalDate,
): Deadline {
  assertTerm(workingDays);
  const spans = new PauseSpans(pauses, asOf);
  const days: DeadlineDay[] = [
    { date: received, counted: false, number: null, reason: 'received', name: null },
  ];
  let date = received;
  for (let number = 0; number < workingDays;) {
    date = addDays(date, 1);
    const pause = spans.reasonOn(date);
    if (pause !== null) {
      days.push({ date, counted: false, number: null, reason: 'paused', name: pause });
      continue;
    }
    const { working, reason, name } = calendar.dayOf(date);
    if (working) number += 1;
    days.push({ date, counted: working, number: working ? number : null, reason, name });
  }
  const openSince = spans.openSince !== null && spans.openSince < date ? spans.openSince : null;
  const reason = provisionalReason(days, (year) => calendar.isLoaded(year), openSince);
  return { received, workingDays, due: date, provisional: reason !== null, provisionalReason: reason, days };
}

export function assertTerm(days: number): void {
  if (!Number.isInteger(days) || days < 0 || days > LONGEST_TERM) {
    throw new DomainError('invalid', 'calendar.term-out-of-range', { values: { from: 0, to: LONGEST_TERM } });
  }
}
