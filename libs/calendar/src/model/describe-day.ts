import type { DayFact } from './calendar-day';
import { holidayName, textOf, type TextLanguage } from './text';

/** What the calendar says of one date, in a few words: 国庆节放假, 春节调休上班. */
export function describeDay(fact: DayFact, language: TextLanguage): string {
  const name = fact.name === null ? '' : holidayName(language, fact.name);
  const key = fact.reason === 'calendar-unknown' && !fact.working ? 'calendar-unknown.off' : fact.reason;
  return textOf(language, `calendar.day.${key}`, { name });
}
