import { addDays, daysBetween, DomainError, type LocalDate } from '@yangguang/kernel';
import type { WorkingCalendar } from './working-calendar';
import { countWorkingDays } from './working-days';

/**
 * A time that does not count toward a term (for example waiting for a third party,
 * 《政府信息公开条例》第三十三条). Like every term it leaves out its first day: the day the clock is stopped
 * still counts, the day it is resumed does not, and a pause begun and ended on one day is nothing.
 */
export interface Pause {
  readonly from: LocalDate;
  /** The day of resumption; null while the clock stands. */
  readonly to: LocalDate | null;
  /** Shown beside each skipped day. */
  readonly reason: string;
}

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly reason: string;
}

/** Pauses made ready for counting: closed, in order, overlaps counted once. */
export class PauseSpans {
  /** Since when the clock stands now, or null while it runs. */
  readonly openSince: LocalDate | null;
  private readonly spans: readonly Span[];

  /** @param asOf the day up to which a still open pause is taken to last; by default it adds nothing yet. */
  constructor(pauses: readonly Pause[], asOf?: LocalDate) {
    for (const pause of pauses) {
      if (pause.to !== null && pause.to < pause.from) {
        throw new DomainError('invalid', 'calendar.pause-reversed', {
          values: { from: pause.from, to: pause.to },
        });
      }
    }
    const open = pauses.filter((pause) => pause.to === null).map((pause) => pause.from);
    this.openSince = open.length > 0 ? open.reduce((a, b) => (a < b ? a : b)) : null;
    this.spans = disjoint(pauses.map((pause) => ({ ...pause, to: closingDay(pause, asOf) })));
  }

  /** Why the clock stood on this date, or null when it ran. */
  reasonOn(date: LocalDate): string | null {
    return this.spans.find((span) => span.from < date && date <= span.to)?.reason ?? null;
  }

  /** Working days after `from` up to `to` on which the clock stood. */
  workingDaysWithin(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number {
    return this.sum(from, to, (a, b) => countWorkingDays(a, b, calendar));
  }

  /** Calendar days after `from` up to `to` on which the clock stood. */
  daysWithin(from: LocalDate, to: LocalDate): number {
    return this.sum(from, to, daysBetween);
  }

  private sum(from: LocalDate, to: LocalDate, count: (a: LocalDate, b: LocalDate) => number): number {
    let total = 0;
    for (const span of this.spans) {
      const start = span.from > from ? span.from : from;
      const end = span.to < to ? span.to : to;
      if (start < end) total += count(start, end);
    }
    return total;
  }
}

function closingDay(pause: Pause, asOf: LocalDate | undefined): LocalDate {
  if (pause.to !== null) return pause.to;
  return asOf !== undefined && asOf > pause.from ? asOf : pause.from;
}

/** Cuts later spans back where they overlap earlier ones, so that no day is counted twice. */
function disjoint(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  let covered = '';
  for (const span of [...spans].sort((a, b) => compare(a.from, b.from) || compare(b.to, a.to))) {
    const from = span.from > covered ? span.from : covered;
    if (from < span.to) {
      result.push({ ...span, from });
      covered = span.to;
    }
  }
  return result;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The pause of whole days that leaves out exactly the dates from `first` to `last`. */
export function pauseCovering(first: LocalDate, last: LocalDate, reason: string): Pause {
  return { from: addDays(first, -1), to: last, reason };
}
