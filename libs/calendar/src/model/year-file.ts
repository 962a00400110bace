import { DomainError, isLocalDate, type FieldError } from '@yangguang/kernel';
import type { CalendarDay, CalendarYear } from './calendar-day';

/** Years this calendar is asked about: from the first whose notice is known to a century on. */
export const EARLIEST_YEAR = 2004;
export const LATEST_YEAR = 2100;

/** More days than any notice has named; 2020, the longest, names 43. */
const MOST_DAYS = 120;
const LONGEST_NAME = 40;
/** Never part of what a person writes, and partly not even storable. */
const CONTROL = /\p{Cc}/u;

/** The year a file says it is for, before it is read as a whole. */
interface YearFileInput {
  readonly year?: unknown;
  readonly papers?: unknown;
  readonly days?: unknown;
}

/**
 * Reads a year file in the form that github.com/NateScarlet/holiday-cn publishes: `{year, papers: [url],
 * days: [{name, date, isOffDay}]}`. A file is for the year of its notice and may name late December before.
 *
 * @param notice the name and number of the notice, since the file carries only its address.
 * @throws DomainError `calendar.year-file-invalid` with a JSON pointer for every place that is wrong.
 */
export function readYearFile(input: YearFileInput, notice: string): CalendarYear {
  const problems: FieldError[] = [];
  const year = input.year;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < EARLIEST_YEAR || year > LATEST_YEAR) {
    problems.push({
      pointer: '/file/year',
      key: 'calendar.year-out-of-range',
      values: { from: EARLIEST_YEAR, to: LATEST_YEAR },
    });
    throw invalidFile(problems);
  }
  const days = readDays(input.days, year, problems);
  const papers = readPapers(input.papers, problems);
  if (problems.length > 0) throw invalidFile(problems);
  return { year, notice: notice.trim(), sourceUrl: papers[0] ?? null, days };
}

function readPapers(papers: unknown, problems: FieldError[]): string[] {
  if (papers === undefined) return [];
  const valid =
    Array.isArray(papers) && papers.every((paper) => typeof paper === 'string' && isWebAddress(paper));
  if (!valid) problems.push({ pointer: '/file/papers', key: 'calendar.papers-invalid' });
  return valid ? (papers as string[]).map((paper) => new URL(paper).href) : [];
}

function isWebAddress(text: string): boolean {
  return text.length <= 500 && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function readDays(days: unknown, year: number, problems: FieldError[]): CalendarDay[] {
  if (!Array.isArray(days) || days.length === 0 || days.length > MOST_DAYS) {
    problems.push({ pointer: '/file/days', key: 'calendar.days-missing', values: { most: MOST_DAYS } });
    return [];
  }
  const seen = new Set<string>();
  const result: CalendarDay[] = [];
  days.forEach((entry: unknown, index) => {
    const day = readDay(entry, year, `/file/days/${index}`, problems);
    if (!day) return;
    if (seen.has(day.date)) problems.push({ pointer: `/file/days/${index}/date`, key: 'calendar.day-twice' });
    seen.add(day.date);
    result.push(day);
  });
  return result.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function readDay(entry: unknown, year: number, at: string, problems: FieldError[]): CalendarDay | undefined {
  const { name, date, isOffDay } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<
    string,
    unknown
  >;
  const before = problems.length;
  if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME || CONTROL.test(name)) {
    problems.push({
      pointer: `${at}/name`,
      key: 'calendar.day-name-invalid',
      values: { most: LONGEST_NAME },
    });
  }
  if (typeof date !== 'string' || !isLocalDate(date)) {
    problems.push({ pointer: `${at}/date`, key: 'calendar.date-does-not-exist' });
  } else if (!belongsToNotice(date, year)) {
    problems.push({ pointer: `${at}/date`, key: 'calendar.day-of-another-year', values: { year } });
  }
  if (typeof isOffDay !== 'boolean')
    problems.push({ pointer: `${at}/isOffDay`, key: 'calendar.day-kind-invalid' });
  if (problems.length > before) return undefined;
  return { date: String(date), kind: isOffDay === true ? 'off' : 'work', name: String(name).trim() };
}

/** A notice may reach into the last days of December before its year; nothing else outside the year. */
function belongsToNotice(date: string, year: number): boolean {
  return date.startsWith(`${year}-`) || date.startsWith(`${year - 1}-12-`);
}

function invalidFile(fields: readonly FieldError[]): DomainError {
  return new DomainError('invalid', 'calendar.year-file-invalid', { fields });
}
