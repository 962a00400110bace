import { addDays, type LocalDate } from '@yangguang/kernel';
import {
  standingOf,
  workingDeadline,
  type Deadline,
  type Standing,
  type WorkingCalendar,
} from '@yangguang/calendar/model';

/** A clear written answer under seal within 5 working days of receipt (the county's notice, 2.3). */
export const ANSWER_WORKING_DAYS = 5;

/** Of those five, three are the unit's from dispatch: one each is left for triage and for the centre's check. */
export const UNIT_WORKING_DAYS = 3;

/** Days (calendar) in which an answer may be rated, counted from the day of the answer. */
export const RATING_DAYS = 15;

/** The two clocks of a case: the citizen's total, never reset, and the lead unit's own from dispatch. */
export const CLOCK_NAMES = ['citizen', 'unit'] as const;

export type ClockName = (typeof CLOCK_NAMES)[number];

export const CLOCK_LIMITS: Readonly<Record<ClockName, number>> = {
  citizen: ANSWER_WORKING_DAYS,
  unit: UNIT_WORKING_DAYS,
};

/** The citizen's clock: from the day of receipt, whatever happens inside the county. */
export function citizenDeadline(receivedOn: LocalDate, calendar: WorkingCalendar): Deadline {
  return workingDeadline(receivedOn, ANSWER_WORKING_DAYS, calendar);
}

/** The unit's clock: from the day the case was given to it. */
export function unitDeadline(dispatchedOn: LocalDate, calendar: WorkingCalendar): Deadline {
  return workingDeadline(dispatchedOn, UNIT_WORKING_DAYS, calendar);
}

/** What the citizen's clock shows on a day; it stops with the answer or the refusal. */
export function citizenStanding(
  facts: { readonly receivedOn: LocalDate; readonly due: LocalDate; readonly closedOn: LocalDate | null },
  today: LocalDate,
  calendar: WorkingCalendar,
): Standing {
  const { receivedOn, due, closedOn } = facts;
  return standingOf(
    { received: receivedOn, limit: ANSWER_WORKING_DAYS, due, finishedOn: closedOn },
    today,
    calendar,
  );
}

/** The last day on which an answer may be rated. */
export function rateUntil(answeredOn: LocalDate): LocalDate {
  return addDays(answeredOn, RATING_DAYS);
}
