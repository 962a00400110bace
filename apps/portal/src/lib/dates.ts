/**
 * Dates as people in China read them. China has kept UTC+8 without summer time since 1992, so the
 * arithmetic is exact, the same on server and browser, and needs no time-zone tables.
 */
const SHANGHAI_OFFSET = 8 * 3600_000;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** The parts in Asia/Shanghai of an instant (`2026-11-23T01:02:03Z`) or of a plain date (`2026-11-23`). */
export function partsOf(value: string): DateParts {
  const plain = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const shifted = new Date(plain ? Date.parse(`${value}T00:00:00Z`) : Date.parse(value) + SHANGHAI_OFFSET);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD` in Asia/Shanghai. */
export function localDate(value: string): string {
  const { year, month, day } = partsOf(value);
  return `${year}-${two(month)}-${two(day)}`;
}

/** `15:42` in Asia/Shanghai. */
export function clockTime(value: string): string {
  const { hour, minute } = partsOf(value);
  return `${two(hour)}:${two(minute)}`;
}

export function todayInChina(now: number = Date.now()): string {
  return localDate(new Date(now).toISOString());
}

/** Days from one plain date to another, negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** True for a plain date that exists: not 2026-02-30. */
export function isLocalDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
