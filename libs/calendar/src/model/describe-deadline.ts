import { weekdayOf, type LocalDate } from '@yangguang/kernel';
import type {
  CalendarDayDeadline,
  Deadline,
  DeadlineDay,
  DeadlineReason,
  ProvisionalReason,
} from './deadline';
import type { LegalReceipt } from './receipt';
import { holidayName, textOf, weekdayName, type TextKey, type TextLanguage } from './text';

/** A day of the explanation in the reader's words. */
export interface DeadlineDayView {
  readonly date: LocalDate;
  readonly counted: boolean;
  readonly number: number | null;
  readonly reason: DeadlineReason;
  readonly text: string;
}

interface TermView {
  readonly received: LocalDate;
  readonly due: LocalDate;
  readonly provisional: boolean;
  readonly provisionalReason: string | null;
  readonly days: readonly DeadlineDayView[];
}

/** A deadline as API, page and mail give it out. */
export interface DeadlineView extends TermView {
  readonly workingDays: number;
}

export interface CalendarDayDeadlineView extends TermView {
  readonly calendarDays: number;
}

/** Puts a deadline into the reader's words: one structure for API, page, mail and .ics. */
export function describeDeadline(deadline: Deadline, language: TextLanguage): DeadlineView;
export function describeDeadline(
  deadline: CalendarDayDeadline,
  language: TextLanguage,
): CalendarDayDeadlineView;
export function describeDeadline(
  deadline: Deadline | CalendarDayDeadline,
  language: TextLanguage,
): DeadlineView | CalendarDayDeadlineView {
  const { received, due, provisional } = deadline;
  const view: TermView = {
    received,
    due,
    provisional,
    provisionalReason:
      deadline.provisionalReason && describeProvisional(deadline.provisionalReason, language),
    days: deadline.days.map((day) => describeDay(day, language)),
  };
  return 'workingDays' in deadline
    ? { workingDays: deadline.workingDays, ...view }
    : { calendarDays: deadline.calendarDays, ...view };
}

/** Why a due date is provisional, in a sentence or two. */
export function describeProvisional(reason: ProvisionalReason, language: TextLanguage): string {
  const sentences: string[] = [];
  if (reason.unloadedYears.length > 0) {
    const years = reason.unloadedYears.join(textOf(language, 'calendar.year-separator'));
    sentences.push(textOf(language, 'calendar.provisional.years', { years }));
  }
  if (reason.pausedSince !== null) {
    sentences.push(textOf(language, 'calendar.provisional.paused', { since: reason.pausedSince }));
  }
  return sentences.join(textOf(language, 'calendar.sentence-separator'));
}

/** Why the legal day of receipt is not the day a thing came; null when it is. */
export function describeReceipt(receipt: LegalReceipt, language: TextLanguage): string | null {
  if (receipt.movedBecause === null) return null;
  return textOf(language, `calendar.receipt.${receipt.movedBecause}`, {
    received: receipt.receivedOn,
    legal: receipt.legalReceipt,
  });
}

/** The explanation as lines of text, one a date, for mails and .ics files. */
export function explanationLines(deadline: Deadline | CalendarDayDeadline, language: TextLanguage): string[] {
  return deadline.days.map((day) =>
    textOf(language, 'calendar.ics.day', {
      date: day.date,
      weekday: weekdayName(language, weekdayOf(day.date)),
      text: describeDay(day, language).text,
    }),
  );
}

function describeDay(day: DeadlineDay, language: TextLanguage): DeadlineDayView {
  const { date, counted, number, reason } = day;
  const name = day.name === null ? '' : holidayName(language, day.name);
  const text = textOf(language, dayTextKey(day), { number: number ?? '', name });
  return { date, counted, number, reason, text };
}

function dayTextKey(day: DeadlineDay): TextKey {
  return day.reason === 'calendar-unknown' && !day.counted
    ? 'calendar.reason.calendar-unknown.skipped'
    : `calendar.reason.${day.reason}`;
}
