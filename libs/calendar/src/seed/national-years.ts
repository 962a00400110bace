import { addDays } from '@yangguang/kernel';
import chineseDays from 'chinese-days';
import type { CalendarDay, CalendarYear } from '../model/calendar-day';
import { EARLIEST_YEAR, LATEST_YEAR } from '../model/year-file';
import { noticeOf } from './notices';

/** How the notices call what the package abbreviates. */
const NAMES: Readonly<Record<string, string>> = {
  清明: '清明节',
  端午: '端午节',
  中秋: '中秋节',
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: '抗战胜利纪念日',
};

/**
 * The years whose notices the npm package chinese-days knows (MIT licence), each with the days its
 * notice names. The package answers "Monday to Friday" for a year it does not know, without saying so:
 * a year in which it names no holiday is therefore left out, and stays unloaded.
 */
export function nationalYears(): CalendarYear[] {
  const byNotice = new Map<number, CalendarDay[]>();
  for (let date = `${EARLIEST_YEAR - 1}-12-01`; date <= `${LATEST_YEAR}-12-31`; date = addDays(date, 1)) {
    const day = namedDay(date);
    if (!day) continue;
    const year = noticeYearOf(day);
    byNotice.set(year, [...(byNotice.get(year) ?? []), day]);
  }
  // New Year's days alone, at the end of a last known December, do not make a year known.
  return [...byNotice]
    .filter(([year, days]) => days.some((day) => day.date.startsWith(`${year}-`)))
    .map(([year, days]) => ({ year, notice: noticeOf(year), sourceUrl: null, days }));
}

/** An ordinary day is answered with its weekday, a named one with `English,中文,days`. */
function namedDay(date: string): CalendarDay | undefined {
  const { work, name } = chineseDays.getDayDetail(date);
  const chinese = name.split(',')[1];
  return chinese === undefined
    ? undefined
    : { date, kind: work ? 'work' : 'off', name: NAMES[chinese] ?? chinese };
}

/** The last days of December around New Year are arranged by the coming year's notice. */
function noticeYearOf(day: CalendarDay): number {
  const year = Number(day.date.slice(0, 4));
  return day.name === '元旦' && day.date.slice(5, 7) === '12' ? year + 1 : year;
}
