import type { LocalDate } from '@yangguang/kernel';

/** One case as the figures see it. Refused messages are not in the figures. */
export interface FigureCase {
  readonly due: LocalDate;
  readonly answeredOn: LocalDate | null;
  /** Working days from receipt to answer; null while open. */
  readonly workingDaysTaken: number | null;
}

export interface OnTimeRate {
  /** Between 0 and 1; null when there is nothing to divide by. */
  readonly rate: number | null;
  /** Answered on or before the due date. */
  readonly numerator: number;
  /** All answered, and the open ones that are past their due date. */
  readonly denominator: number;
}

/**
 * On time = answered on time ÷ (answered + open and overdue). An open case that is late counts against
 * the county at once, not only when somebody gets round to answering it.
 */
export function onTimeRate(cases: readonly FigureCase[], asOf: LocalDate): OnTimeRate {
  const answered = cases.filter((one) => one.answeredOn !== null);
  const numerator = answered.filter((one) => (one.answeredOn ?? '') <= one.due).length;
  return onTimeOf(numerator, answered.length, openAndOverdue(cases, asOf));
}

/** The same from counts that the database has made. */
export function onTimeOf(onTime: number, answered: number, overdueOpen: number): OnTimeRate {
  const denominator = answered + overdueOpen;
  return { rate: denominator === 0 ? null : onTime / denominator, numerator: onTime, denominator };
}

export function openAndOverdue(cases: readonly FigureCase[], asOf: LocalDate): number {
  return cases.filter((one) => one.answeredOn === null && one.due < asOf).length;
}

/**
 * The value at a share of the sorted list, by nearest rank: the smallest value that at least that share
 * of the answers does not exceed. Always a value that occurred, never an average of two.
 */
export function percentile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? null;
}

/** A value and how often it occurred. */
export interface Weighted {
  readonly value: number;
  readonly count: number;
}

/** `percentile` of a list that was counted instead of written out. */
export function percentileOf(values: readonly Weighted[], share: number): number | null {
  const total = values.reduce((sum, { count }) => sum + count, 0);
  const rank = Math.max(1, Math.ceil(share * total));
  let seen = 0;
  for (const { value, count } of [...values].sort((a, b) => a.value - b.value)) {
    seen += count;
    if (seen >= rank) return value;
  }
  return null;
}
