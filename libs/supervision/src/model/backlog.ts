import { addDays, type LocalDate } from '@yangguang/kernel';
import { addWorkingDays, type WorkingCalendar } from '@yangguang/calendar/model';

/**
 * How an open case stands to its due date T (积压分级). `standing` is not late: the clock stands because the
 * citizen was asked something.
 */
export const BACKLOG_LEVELS = [
  'in-time',
  'soon',
  'late-1-3',
  'late-4-10',
  'late-over-10',
  'standing',
] as const;

export type BacklogLevel = (typeof BACKLOG_LEVELS)[number];

/** How long an open case has lain, in working days since the day its clock began. */
export const BACKLOG_AGES = ['age-0-3', 'age-4-7', 'age-8-15', 'age-over-15'] as const;

export type BacklogAge = (typeof BACKLOG_AGES)[number];

export const BACKLOG_CLASSES = [...BACKLOG_LEVELS, ...BACKLOG_AGES] as const;

export type BacklogClass = (typeof BACKLOG_CLASSES)[number];

/** Days of the calendar, both included; null is open. */
export interface DayRange {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** Soon is today and the two working days after it, where the ladder of reminders begins. */
const SOON = 2;

/**
 * Between which due dates each level lies on a day. The levels touch and never overlap, so that a case is in
 * exactly one; the database compares dates and needs no calendar.
 */
export function levelRanges(
  today: LocalDate,
  calendar: WorkingCalendar,
): Readonly<Record<Exclude<BacklogLevel, 'standing'>, DayRange>> {
  const back = (days: number) => addWorkingDays(today, -days, calendar);
  const soon = addWorkingDays(today, SOON, calendar);
  return {
    'in-time': { from: dayAfter(soon), to: null },
    soon: { from: today, to: soon },
    'late-1-3': { from: back(3), to: dayBefore(today) },
    'late-4-10': { from: back(10), to: dayBefore(back(3)) },
    'late-over-10': { from: null, to: dayBefore(back(10)) },
  };
}

/** Between which days the clock of each age class began. */
export function ageRanges(
  today: LocalDate,
  calendar: WorkingCalendar,
): Readonly<Record<BacklogAge, DayRange>> {
  const back = (days: number) => addWorkingDays(today, -days, calendar);
  return {
    'age-0-3': { from: back(3), to: null },
    'age-4-7': { from: back(7), to: dayBefore(back(3)) },
    'age-8-15': { from: back(15), to: dayBefore(back(7)) },
    'age-over-15': { from: null, to: dayBefore(back(15)) },
  };
}

export function within(day: LocalDate, { from, to }: DayRange): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}

const dayAfter = (date: LocalDate): LocalDate => addDays(date, 1);
const dayBefore = (date: LocalDate): LocalDate => addDays(date, -1);
