/** The series of a unit's index numbers; one period a year. */
export const indexSeries = (unitId: string): string => `disclosure.index:${unitId}`;

/**
 * 索引号: the unit's code (18 characters of 统一社会信用代码 where it has one), the year and a running number of
 * five digits, as in 11530000000000000Q/2026-00042. Drawn when a document is first published, never used again.
 */
export function indexNumber(unitCode: string, year: string, running: number): string {
  return `${unitCode}/${year}-${String(running).padStart(5, '0')}`;
}
