import type { LocalDate } from '@yangguang/kernel';
import { calendarDayDeadline } from './calendar-day-deadline';
import type { DayFact } from './calendar-day';
import type { TermUnit } from './clock-event';
import type { ProvisionalReason } from './deadline';
import type { Pause } from './pause';
import { workingDeadline } from './working-deadline';
import type { WorkingCalendar } from './working-calendar';

/** A date that the new calendar answers differently. */
export interface DayChange {
  readonly date: LocalDate;
  readonly before: DayFact;
  readonly after: DayFact;
}

/** The dates among those given that two calendars answer differently, in order. */
export function dayChanges(
  dates: Iterable<LocalDate>,
  before: WorkingCalendar,
  after: WorkingCalendar,
): DayChange[] {
  return [...new Set(dates)]
    .sort()
    .map((date) => ({ date, before: before.dayOf(date), after: after.dayOf(date) }))
    .filter(
      ({ before: a, after: b }) => a.working !== b.working || a.reason !== b.reason || a.name !== b.name,
    );
}

/** A deadline that is still running, as the domain that holds it tells the calendar. */
export interface OpenDeadline {
  /** Identifies the matter to its own domain, for example `supervision.case/<id>/citizen`. */
  readonly subject: string;
  /** How a person calls it: number and title. */
  readonly title: string;
  /** The legal day of receipt. */
  readonly received: LocalDate;
  /** The term with its extensions. */
  readonly workingDays: number;
  /** `working-day` when absent; then `workingDays` counts in this unit. */
  readonly unit?: TermUnit;
  readonly pauses: readonly Pause[];
  /** The due date as it is stored now. */
  readonly due: LocalDate;
  readonly provisional: boolean;
  /** Path in the console. */
  readonly link: string;
}

/** A stored deadline that the new calendar answers differently. */
export interface MovedDeadline {
  readonly subject: string;
  readonly title: string;
  readonly link: string;
  readonly before: { readonly due: LocalDate; readonly provisional: boolean };
  readonly after: {
    readonly due: LocalDate;
    readonly provisional: boolean;
    readonly provisionalReason: ProvisionalReason | null;
  };
}

/**
 * What a calendar makes of a stored deadline, or nothing when both the date and its being provisional stay. A clock
 * that stands keeps its date until it goes on, as everywhere: were the date moved by every day of waiting, whoever
 * waits would be told a new one each night.
 */
export function movedDeadline(open: OpenDeadline, calendar: WorkingCalendar): MovedDeadline | undefined {
  const count = open.unit === 'calendar-day' ? calendarDayDeadline : workingDeadline;
  const after = count(open.received, open.workingDays, calendar, open.pauses);
  if (after.due === open.due && after.provisional === open.provisional) return undefined;
  return {
    subject: open.subject,
    title: open.title,
    link: open.link,
    before: { due: open.due, provisional: open.provisional },
    after: { due: after.due, provisional: after.provisional, provisionalReason: after.provisionalReason },
  };
}
