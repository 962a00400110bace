interface CountedDay {
  readonly date: string;
  readonly counted: boolean;
  readonly number: number | null;
  readonly text: string;
}

export interface StripDeadline {
  readonly due: string;
  readonly days: readonly CountedDay[];
}

export interface StripCell {
  readonly date: string;
  readonly kind: 'none' | 'used' | 'today' | 'left' | 'rest' | 'late';
  readonly number: number | null;
  readonly start: boolean;
  readonly due: boolean;
  readonly title: string;
}

/** More columns than this no longer fit beside the title. */
const MOST_DAYS = 12;

/** Stands for the days left out between the due date and today. */
export const GAP = '…';

const next = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The dates that the strip shows: from the first day of any clock to the last due date, or today if later. */
export function stripDates(clocks: readonly StripDeadline[], today: string): string[] {
  const starts = clocks.map((clock) => clock.days[0]?.date ?? clock.due).sort();
  const last = [...clocks.map((clock) => clock.due), today].sort().at(-1);
  const dates: string[] = [];
  for (let date = starts[0]; date !== undefined && last !== undefined && date <= last; date = next(date))
    dates.push(date);
  // The days that were counted stay; of the days past them today is enough.
  return dates.length <= MOST_DAYS ? dates : [...dates.slice(0, MOST_DAYS - 2), GAP, dates.at(-1) ?? today];
}

/** One clock as cells under those dates. A stopped clock (answered) has no today and runs nobody late. */
export function stripCells(
  clock: StripDeadline,
  dates: readonly string[],
  today: string,
  stopped: boolean,
): StripCell[] {
  const byDate = new Map(clock.days.map((day) => [day.date, day]));
  const first = clock.days[0]?.date;
  return dates.map((date) => {
    if (date === GAP) {
      const kind = !stopped && clock.due < today ? 'late' : 'none';
      return { date, kind, number: null, start: false, due: false, title: '' };
    }
    const day = byDate.get(date);
    const base = {
      date,
      number: day?.number ?? null,
      start: date === first,
      due: date === clock.due,
      title: day?.text ?? '',
    };
    if (!day) return { ...base, kind: !stopped && date > clock.due && date <= today ? 'late' : 'none' };
    if (base.start) return { ...base, kind: 'none' };
    if (!day.counted) return { ...base, kind: 'rest' };
    if (date === today && !stopped) return { ...base, kind: 'today' };
    return { ...base, kind: date < today ? 'used' : 'left' };
  });
}
