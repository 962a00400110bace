/** The month so many months before another, `YYYY-MM`. */
export function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 - count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export const PERIODS = { month: 1, quarter: 3, year: 12 } as const;

export type Period = keyof typeof PERIODS;

/** The months of a period that ends with the present one. */
export function periodUntil(month: string, period: Period): { from: string; to: string } {
  return { from: monthsBefore(month, PERIODS[period] - 1), to: month };
}

/** A share as a percentage with one decimal, or a dash where nothing is divided. */
export const percent = (rate: number | null): string => (rate === null ? '–' : (rate * 100).toFixed(1));
