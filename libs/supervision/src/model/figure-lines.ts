import { percentileOf, type Weighted } from './figures';
import type { FigureSet } from './figure-sets';

export type SetCounts = Readonly<Record<FigureSet, number>>;

/** What a sum is over: everything, one month, or one unit (null for what no unit has been given). */
export interface FigureGroup {
  readonly by: 'all' | 'month' | 'unit';
  readonly month: string | null;
  readonly unitId: string | null;
}

/** The sums of a group; or, where `days` is set, of those among it whose answer took so many working days. */
export interface FigureSum extends FigureGroup, SetCounts {
  readonly days: number | null;
}

export type FigureCounts = SetCounts & { readonly median: number | null; readonly p90: number | null };

export type FigureLine = FigureGroup & FigureCounts;

/** One line a group. Counts add up over months and units, a median does not: it is read from how many took how long. */
export function figureLines(sums: readonly FigureSum[]): FigureLine[] {
  const taken = new Map<string, Weighted[]>();
  for (const { days, answered, ...group } of sums) {
    if (days === null) continue;
    const list = taken.get(keyOf(group)) ?? [];
    list.push({ value: days, count: answered });
    taken.set(keyOf(group), list);
  }
  return sums
    .filter(({ days }) => days === null)
    .map(({ days: _none, ...line }) => {
      const values = taken.get(keyOf(line)) ?? [];
      return { ...line, median: percentileOf(values, 0.5), p90: percentileOf(values, 0.9) };
    });
}

/** How many answers took how many working days, in all. */
export function daysTaken(sums: readonly FigureSum[]): { days: number; count: number }[] {
  return sums
    .flatMap(({ by, days, answered }) => (by === 'all' && days !== null ? [{ days, count: answered }] : []))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.days - b.days);
}

const keyOf = ({ by, month, unitId }: FigureGroup): string => `${by}/${month ?? ''}/${unitId ?? ''}`;
