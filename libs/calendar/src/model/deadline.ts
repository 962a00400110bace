import type { LocalDate } from '@yangguang/kernel';
import type { CalendarReason } from './calendar-day';

/**
 * Why a day of a term was counted or skipped. `received` is day 0; `calendar-day` counts in terms of
 * calendar days whatever day it is; `rolled-over` is the working day a calendar-day term moves to.
 */
export type DeadlineReason = CalendarReason | 'received' | 'paused' | 'calendar-day' | 'rolled-over';

/** One date of a term's explanation. */
export interface DeadlineDay {
  readonly date: LocalDate;
  readonly counted: boolean;
  /** The running number of a counted day, from 1; null on a skipped one. */
  readonly number: number | null;
  readonly reason: DeadlineReason;
  /** The holiday, the local day, or the reason of the pause; null where there is nothing to name. */
  readonly name: string | null;
}

/** Why a due date may still move. */
export interface ProvisionalReason {
  /** Years the term touches whose notice is not loaded yet. */
  readonly unloadedYears: readonly number[];
  /** The clock stands since this day; the due date moves on until it is resumed. */
  readonly pausedSince: LocalDate | null;
}

interface TermEnd {
  /** The legal day of receipt, day 0. */
  readonly received: LocalDate;
  /** The last day of the term, at whose end it has run out (Asia/Shanghai). */
  readonly due: LocalDate;
  readonly provisional: boolean;
  readonly provisionalReason: ProvisionalReason | null;
  /** Every date from receipt to due date in order, each counted or skipped, with the reason. */
  readonly days: readonly DeadlineDay[];
}

/** The end of a term of working days, with its explanation. */
export interface Deadline extends TermEnd {
  readonly workingDays: number;
}

/** The end of a term of calendar days (自然日), with its explanation. */
export interface CalendarDayDeadline extends TermEnd {
  readonly calendarDays: number;
}

export function provisionalReason(
  dates: readonly DeadlineDay[],
  isLoaded: (year: number) => boolean,
  pausedSince: LocalDate | null,
): ProvisionalReason | null {
  const unloadedYears = [...new Set(dates.map((day) => Number(day.date.slice(0, 4))))].filter(
    (y) => !isLoaded(y),
  );
  return unloadedYears.length === 0 && pausedSince === null ? null : { unloadedYears, pausedSince };
}
