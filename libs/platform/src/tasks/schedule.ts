import { addDays, instantAt, localDateOf, type LocalDate } from '@yangguang/kernel';
import type { Schedule, TaskPeriod } from './task';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;
/** Shanghai's midnight is 16:00 UTC; slots are counted from it so that a slot never spans two days. */
const SHANGHAI_OFFSET_MS = 8 * 60 * MINUTE_MS;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** How far back missed days are made up. A month covers the longest holiday and any sane outage. */
export const HORIZON_DAYS = 31;

/** What is wrong with a schedule, as a sentence for whoever wrote it; nothing when it is sound. */
export function scheduleFault(schedule: Schedule): string | undefined {
  if ('dailyAt' in schedule) {
    return TIME.test(schedule.dailyAt) ? undefined : `"${schedule.dailyAt}" is not a time of day (HH:MM)`;
  }
  const minutes = schedule.everyMinutes;
  const sound = Number.isInteger(minutes) && minutes >= 1 && DAY_MINUTES % minutes === 0;
  return sound ? undefined : `every ${minutes} minutes does not divide a day into whole slots`;
}

/**
 * The periods to run now, oldest first. A missed day is made up, each on its own, so that a daily
 * task leaves the same trace whether or not the server stood still; a missed slot of minutes is not,
 * since the present slot does all that it would have done.
 *
 * @param after start of the last finished period; only later ones are due. Without one the task has
 *   never run here: nothing before today can have been missed.
 */
export function periodsDue(
  schedule: Schedule,
  after: Date | undefined,
  now: Date,
  horizonDays = HORIZON_DAYS,
): TaskPeriod[] {
  if ('everyMinutes' in schedule) {
    const start = slotStart(schedule.everyMinutes, now);
    return after && start <= after ? [] : [{ start, date: localDateOf(start), late: false }];
  }
  const today = localDateOf(now);
  const oldest = after ? addDays(today, -horizonDays) : today;
  const due: TaskPeriod[] = [];
  for (let date: LocalDate = oldest; date <= today; date = addDays(date, 1)) {
    const start = instantAt(date, schedule.dailyAt);
    if (start <= now && (!after || start > after)) due.push({ start, date, late: date < today });
  }
  return due;
}

/** The start of the first period after an instant: until then there is nothing to look for. */
export function nextPeriodStart(schedule: Schedule, now: Date): Date {
  if ('everyMinutes' in schedule) {
    return new Date(slotStart(schedule.everyMinutes, now).getTime() + schedule.everyMinutes * MINUTE_MS);
  }
  const today = localDateOf(now);
  const start = instantAt(today, schedule.dailyAt);
  return start > now ? start : instantAt(addDays(today, 1), schedule.dailyAt);
}

/** The start of the period that an instant falls into, whether or not it has been run. */
export function currentPeriodStart(schedule: Schedule, now: Date): Date {
  if ('everyMinutes' in schedule) return slotStart(schedule.everyMinutes, now);
  const today = localDateOf(now);
  const start = instantAt(today, schedule.dailyAt);
  return start <= now ? start : instantAt(addDays(today, -1), schedule.dailyAt);
}

function slotStart(minutes: number, now: Date): Date {
  const length = minutes * MINUTE_MS;
  const local = now.getTime() + SHANGHAI_OFFSET_MS;
  return new Date(local - (local % length) - SHANGHAI_OFFSET_MS);
}
