import { daysBetween, type LocalDate } from '@yangguang/kernel';
import type { Clock } from './clock';
import type { TermUnit } from './clock-event';
import { PauseSpans, type Pause } from './pause';
import type { WorkingCalendar } from './working-calendar';
import { countWorkingDays, workingDayOnOrAfter } from './working-days';

export type StandingStatus = 'normal' | 'soon' | 'today' | 'overdue' | 'stopped';

/** How a clock stands on a day, in its own unit. */
export interface Standing {
  /** Days of the term gone by, today included; may exceed the limit. */
  readonly used: number;
  readonly limit: number;
  /** Days still to come after today. */
  readonly left: number;
  /** Days past the due date: 0 while it is not, at least 1 from the day after it. */
  readonly overdueBy: number;
  readonly status: StandingStatus;
}

/** The few stored facts of a clock that a list needs; no explanation has to be built for it. */
export interface ClockFacts {
  /** The legal day of receipt. */
  readonly received: LocalDate;
  readonly limit: number;
  readonly due: LocalDate;
  readonly unit?: TermUnit;
  readonly pauses?: readonly Pause[];
  readonly finishedOn?: LocalDate | null;
}

/** From how many days left a clock shows as soon due: T−2 and T−1. */
export const SOON_DAYS = 2;

/**
 * Where a clock stands at the end of a day. Overdue is compared by date: the day after the due date is
 * overdue even when it is a Saturday. Costs no walk over the days, so that a page of rows is cheap.
 */
export function standingOf(facts: ClockFacts, on: LocalDate, calendar: WorkingCalendar): Standing {
  const finished = facts.finishedOn ?? null;
  const date = finished !== null && finished < on ? finished : on;
  const spans = new PauseSpans(facts.pauses ?? [], date);
  const used = Math.max(0, daysUsed(facts, date, spans, calendar));
  const overdue = date > facts.due && !(spans.openSince !== null && spans.openSince < facts.due);
  const left = overdue ? 0 : Math.max(0, facts.limit - used);
  const stopped = finished !== null || (spans.openSince !== null && !overdue);
  return {
    used,
    limit: facts.limit,
    left,
    overdueBy: overdue ? daysOver(facts, date, calendar) : 0,
    status: stopped ? 'stopped' : statusOf(overdue, left, date >= facts.due),
  };
}

/** The same, of a clock made by `clockOf`. */
export function standingOfClock(clock: Clock, on: LocalDate, calendar: WorkingCalendar): Standing {
  const { legalReceipt, term, deadline, pauses, finishedOn } = clock;
  const facts = {
    received: legalReceipt,
    limit: term.amount,
    due: deadline.due,
    unit: term.unit,
    pauses,
    finishedOn,
  };
  return standingOf(facts, on, calendar);
}

function statusOf(overdue: boolean, left: number, dueReached: boolean): StandingStatus {
  if (overdue) return 'overdue';
  if (dueReached) return 'today';
  return left <= SOON_DAYS ? 'soon' : 'normal';
}

function daysUsed(facts: ClockFacts, date: LocalDate, spans: PauseSpans, calendar: WorkingCalendar): number {
  const { received } = facts;
  return facts.unit === 'calendar-day'
    ? daysBetween(received, date) - spans.daysWithin(received, date)
    : countWorkingDays(received, date, calendar) - spans.workingDaysWithin(received, date, calendar);
}

/** A day off after the due date belongs to the working day that follows it, so a Saturday shows 1, not 0. */
function daysOver(facts: ClockFacts, date: LocalDate, calendar: WorkingCalendar): number {
  if (facts.unit === 'calendar-day') return daysBetween(facts.due, date);
  return countWorkingDays(facts.due, workingDayOnOrAfter(date, calendar), calendar);
}
