import { addWorkingDays, type WorkingCalendar } from '@yangguang/calendar/model';
import type { LocalDate } from '@yangguang/kernel';

/** 自政府信息形成或者变更之日起20个工作日内 (政府信息公开条例第二十六条). */
export const PUBLISHING_DAYS = 20;

/** The last day on which a document made on a date is published in time. */
export function publishBy(madeOn: LocalDate, calendar: WorkingCalendar): LocalDate {
  return addWorkingDays(madeOn, PUBLISHING_DAYS, calendar);
}

/** When the people of a document hear of its clock, in working days before the last day and after it. */
export const CLOCK_RUNGS = ['T-5', 'T-1', 'T+1'] as const;

export type ClockRung = (typeof CLOCK_RUNGS)[number];

const OFFSETS: Readonly<Record<ClockRung, number>> = { 'T-5': -5, 'T-1': -1, 'T+1': 1 };

/** The rung that falls on a day, if any. */
export function rungOn(madeOn: LocalDate, date: LocalDate, calendar: WorkingCalendar): ClockRung | undefined {
  const due = publishBy(madeOn, calendar);
  return CLOCK_RUNGS.find((rung) => addWorkingDays(due, OFFSETS[rung], calendar) === date);
}
