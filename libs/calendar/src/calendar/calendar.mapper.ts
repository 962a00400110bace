import type { WorkingCalendar } from '../model/working-calendar';
import { countWorkingDays } from '../model/working-days';
import type { StoredYear } from './calendar.repository';
import type { LoadedYearResponse, YearDayResponse, YearResponse } from './dto/year.response';

/** One calendar year as it is counted: the notices' days, with local days in their place. */
export function toYearResponse(calendar: WorkingCalendar, year: number): YearResponse {
  const known = calendar.yearOf(year);
  const prefix = `${year}-`;
  const local = calendar.overrides.filter((day) => day.date.startsWith(prefix));
  const replaced = new Set(local.map((day) => day.date));
  const days: YearDayResponse[] = [
    ...calendar
      .daysWithin(year)
      .filter((day) => !replaced.has(day.date))
      .map((day) => ({ date: day.date, kind: day.kind, name: day.name, local: false })),
    ...local.map((day) => ({ date: day.date, kind: day.kind, name: day.name, local: true })),
  ];
  return {
    year,
    loaded: known !== undefined,
    notice: known?.notice ?? null,
    sourceUrl: known?.sourceUrl ?? null,
    days: days.sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

export function toLoadedYearResponse(stored: StoredYear, calendar: WorkingCalendar): LoadedYearResponse {
  const { year, notice, sourceUrl, loadedAt } = stored;
  return {
    year,
    notice,
    sourceUrl,
    loadedAt,
    workingDays: countWorkingDays(`${year - 1}-12-31`, `${year}-12-31`, calendar),
    makeUpDays: stored.days.filter((day) => day.kind === 'work').length,
  };
}
