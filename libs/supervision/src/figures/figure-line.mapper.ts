import type { FigureCounts } from '../model/figure-lines';
import { addMonths, FIGURE_SETS, shareOf, type Share } from '../model/figure-sets';
import type { FigureLineResponse } from './dto/unit-figures.response';
import type { FigureScope } from './figure-sums';

const NOTHING = {
  ...(Object.fromEntries(FIGURE_SETS.map((set) => [set, 0])) as Record<(typeof FIGURE_SETS)[number], number>),
  median: null,
  p90: null,
};

/** Counts as a line of the figures, each share with both its parts. */
export function toLine(counts: FigureCounts = NOTHING, looked: Share = shareOf(0, 0)): FigureLineResponse {
  const { received, answered, late, open, overdue, median, p90, rated } = counts;
  const { returned, extended, reworked, overridden, refused, withdrawn } = counts;
  return {
    received,
    answered,
    onTime: shareOf(counts['on-time'], answered + overdue),
    late,
    open,
    overdue,
    median,
    p90,
    satisfied: shareOf(counts.satisfied, rated),
    rated: shareOf(rated, answered),
    returned,
    extended,
    reworked,
    overridden,
    looked,
    refused,
    withdrawn,
  };
}

/** The months of a period, also those without a message. */
export function monthsOf({ from, to }: FigureScope): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}
