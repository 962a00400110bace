import { weekdayOf, type LocalDate } from '@yangguang/kernel';
import type { CalendarDay, CalendarYear, DayFact, LocalOverride } from './calendar-day';

const DAY_MS = 86_400_000;
/** Ordinals are counted from the first day of this year; any year would do, a near one costs less. */
const ORDINAL_BASE_YEAR = 2024;

const WEEKDAY: DayFact = { working: true, reason: 'working-day', name: null };
const WEEKEND: DayFact = { working: false, reason: 'weekend', name: null };
const UNKNOWN_WEEKDAY: DayFact = { working: true, reason: 'calendar-unknown', name: null };
const UNKNOWN_WEEKEND: DayFact = { working: false, reason: 'calendar-unknown', name: null };

/**
 * The county's working days, as a value: national notices by year, local days above them, and the
 * week's rule below. Immutable; a change makes a new one, so an old and a new calendar can be compared.
 *
 * A year whose notice has not been loaded is answered by the week's rule alone and says so
 * (`calendar-unknown`), since holidays and make-up days of that year are not published yet.
 */
export class WorkingCalendar {
  private readonly years: ReadonlyMap<number, CalendarYear>;
  private readonly national = new Map<LocalDate, CalendarDay>();
  private readonly local = new Map<LocalDate, LocalOverride>();
  /** Per year: working days from 1 January up to and including each day of the year. */
  private readonly runningCounts = new Map<number, Uint16Array>();
  private readonly countBefore = new Map<number, number>([[ORDINAL_BASE_YEAR, 0]]);

  constructor(
    years: readonly CalendarYear[],
    readonly overrides: readonly LocalOverride[] = [],
  ) {
    const ordered = [...years].sort((a, b) => a.year - b.year);
    this.years = new Map(ordered.map((year) => [year.year, year]));
    // Ascending, so that the later notice wins on the last days of December that two notices name.
    for (const year of ordered) for (const day of year.days) this.national.set(day.date, day);
    for (const override of overrides) this.local.set(override.date, override);
  }

  /** Whether the notice for this year has been loaded. */
  isLoaded(year: number): boolean {
    return this.years.has(year);
  }

  loadedYears(): number[] {
    return [...this.years.keys()];
  }

  /** The year's notice and the days it names, or nothing while it is not loaded. */
  yearOf(year: number): CalendarYear | undefined {
    return this.years.get(year);
  }

  /** The dates within a calendar year that depart from the week's rule, whichever notice named them, in order. */
  daysWithin(year: number): CalendarDay[] {
    const prefix = `${year}-`;
    return [...this.national.values()]
      .filter((day) => day.date.startsWith(prefix))
      .sort((a, b) => (a.date < b.date ? -1 : 1));
  }

  isWorkingDay(date: LocalDate): boolean {
    return this.dayOf(date).working;
  }

  dayOf(date: LocalDate): DayFact {
    const override = this.local.get(date);
    if (override) {
      return override.kind === 'off'
        ? { working: false, reason: 'local-holiday', name: override.name }
        : { working: true, reason: 'local-working-day', name: override.name };
    }
    const weekday = weekdayOf(date);
    const weekend = weekday === 0 || weekday === 6;
    const day = this.national.get(date);
    if (day?.kind === 'off') return { working: false, reason: 'holiday', name: day.name };
    if (day && weekend) return { working: true, reason: 'make-up-working-day', name: day.name };
    if (this.isLoaded(yearOfDate(date))) return weekend ? WEEKEND : WEEKDAY;
    return weekend ? UNKNOWN_WEEKEND : UNKNOWN_WEEKDAY;
  }

  /**
   * How many working days have passed up to and including the date, counted from a fixed day long
   * ago. Differences of ordinals count working days in a span without walking it.
   */
  ordinalOf(date: LocalDate): number {
    const year = yearOfDate(date);
    const dayOfYear = (Date.parse(`${date}T00:00:00Z`) - Date.UTC(year, 0, 1)) / DAY_MS;
    return this.workingDaysBefore(year) + (this.runningCountsOf(year)[dayOfYear] ?? 0);
  }

  /** The same calendar with one year's notice put in (or replaced). */
  withYear(year: CalendarYear): WorkingCalendar {
    const others = [...this.years.values()].filter((known) => known.year !== year.year);
    return new WorkingCalendar([...others, year], this.overrides);
  }

  withOverrides(overrides: readonly LocalOverride[]): WorkingCalendar {
    return new WorkingCalendar([...this.years.values()], overrides);
  }

  private workingDaysBefore(year: number): number {
    const known = this.countBefore.get(year);
    if (known !== undefined) return known;
    const count =
      year > ORDINAL_BASE_YEAR
        ? this.workingDaysBefore(year - 1) + this.workingDaysIn(year - 1)
        : this.workingDaysBefore(year + 1) - this.workingDaysIn(year);
    this.countBefore.set(year, count);
    return count;
  }

  private workingDaysIn(year: number): number {
    return this.runningCountsOf(year).at(-1) ?? 0;
  }

  private runningCountsOf(year: number): Uint16Array {
    const known = this.runningCounts.get(year);
    if (known) return known;
    const start = Date.UTC(year, 0, 1);
    const counts = new Uint16Array((Date.UTC(year + 1, 0, 1) - start) / DAY_MS);
    let count = 0;
    for (let day = 0; day < counts.length; day += 1) {
      if (this.isWorkingDay(new Date(start + day * DAY_MS).toISOString().slice(0, 10))) count += 1;
      counts[day] = count;
    }
    this.runningCounts.set(year, counts);
    return counts;
  }
}

export function yearOfDate(date: LocalDate): number {
  return Number(date.slice(0, 4));
}
