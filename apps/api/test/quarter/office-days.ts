/**
 * Working days counted a second time, by hand: from the two notices of the State Council as they were printed, with
 * none of the program’s own calendar. What the program says about a quarter is held against this.
 */
const OFF: readonly (readonly [string, string])[] = [
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
];

/** Saturdays and Sundays that are worked to make up for it. */
const MADE_UP: ReadonlySet<string> = new Set(['2025-09-28', '2025-10-11', '2026-01-04']);

/** A time on which a clock stood; `to` is null while it stands. */
export interface Stand {
  readonly from: string;
  to: string | null;
}

export function nextDay(date: string, days = 1): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

export function isWorkday(date: string): boolean {
  if (MADE_UP.has(date)) return true;
  if (OFF.some(([first, last]) => first <= date && date <= last)) return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** Whether a day counts: worked, and not one on which the clock stood. The day of asking still counts. */
function counts(date: string, stands: readonly Stand[]): boolean {
  const stood = stands.some(({ from, to }) => to !== null && from < date && date <= to);
  return isWorkday(date) && !stood;
}

/** The day on which a term of working days ends; the day it begins with is day 0. */
export function dueOn(from: string, term: number, stands: readonly Stand[] = []): string {
  let date = from;
  for (let left = term; left > 0;) {
    date = nextDay(date);
    if (counts(date, stands)) left -= 1;
  }
  return date;
}

/** Working days gone by from one day to another, those on which the clock stood left out. */
export function daysTaken(from: string, until: string, stands: readonly Stand[] = []): number {
  let taken = 0;
  for (let date = nextDay(from); date <= until; date = nextDay(date)) if (counts(date, stands)) taken += 1;
  return taken;
}
