/*
 * A second count that shares nothing with the first: the days off of 2025 and 2026 written out as a
 * reader of the notices would tick them off, months as strings of days, no library, no Date arithmetic.
 */
const OFF: Record<string, string> = {
  '2025-01': '01 04 05 11 12 18 19 25 28 29 30 31',
  '2025-02': '01 02 03 04 09 15 16 22 23',
  '2025-03': '01 02 08 09 15 16 22 23 29 30',
  '2025-04': '04 05 06 12 13 19 20 26',
  '2025-05': '01 02 03 04 05 10 11 17 18 24 25 31',
  '2025-06': '01 02 07 08 14 15 21 22 28 29',
  '2025-07': '05 06 12 13 19 20 26 27',
  '2025-08': '02 03 09 10 16 17 23 24 30 31',
  '2025-09': '06 07 13 14 20 21 27',
  '2025-10': '01 02 03 04 05 06 07 08 12 18 19 25 26',
  '2025-11': '01 02 08 09 15 16 22 23 29 30',
  '2025-12': '06 07 13 14 20 21 27 28',
  '2026-01': '01 02 03 10 11 17 18 24 25 31',
  '2026-02': '01 07 08 15 16 17 18 19 20 21 22 23',
  '2026-03': '01 07 08 14 15 21 22 28 29',
  '2026-04': '04 05 06 11 12 18 19 25 26',
  '2026-05': '01 02 03 04 05 10 16 17 23 24 30 31',
  '2026-06': '06 07 13 14 19 20 21 27 28',
  '2026-07': '04 05 11 12 18 19 25 26',
  '2026-08': '01 02 08 09 15 16 22 23 29 30',
  '2026-09': '05 06 12 13 19 25 26 27',
  '2026-10': '01 02 03 04 05 06 07 11 17 18 24 25 31',
  '2026-11': '01 07 08 14 15 21 22 28 29',
  '2026-12': '05 06 12 13 19 20 26 27',
};
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The 730 days of both years, in order. */
export const everyDay = [2025, 2026].flatMap((year) =>
  LENGTHS.flatMap((length, month) =>
    Array.from({ length }, (_, day) => {
      const prefix = `${year}-${String(month + 1).padStart(2, '0')}`;
      const text = String(day + 1).padStart(2, '0');
      return { date: `${prefix}-${text}`, worked: !OFF[prefix]?.split(' ').includes(text) };
    }),
  ),
);

/** Where a term ends that is received on the day of this index, or nothing when that lies beyond the two years. */
export function secondCount(start: number, term: number): string | undefined {
  return everyDay.slice(start + 1).filter((day) => day.worked)[term - 1]?.date;
}
