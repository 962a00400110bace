import type { Language } from '../app/language';
import { clockTime, partsOf } from './dates';

const EN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const EN_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ZH_DAYS = '日一二三四五六';

/** Dates in the words of a language. */
export function dateWords(language: Language) {
  const english = language === 'en';
  const month = (value: number): string => EN_MONTHS[value - 1] ?? '';
  return {
    /** 2026年11月23日 · 23 November 2026 */
    full(value: string): string {
      const d = partsOf(value);
      return english ? `${d.day} ${month(d.month)} ${d.year}` : `${d.year}年${d.month}月${d.day}日`;
    },
    /** 11月23日 · 23 November */
    short(value: string): string {
      const d = partsOf(value);
      return english ? `${d.day} ${month(d.month)}` : `${d.month}月${d.day}日`;
    },
    /** 11月23日 15:42 · 23 November, 15:42 */
    moment(value: string): string {
      return english
        ? `${this.short(value)}, ${clockTime(value)}`
        : `${this.short(value)} ${clockTime(value)}`;
    },
    /** 星期一 · Monday */
    weekday(value: string): string {
      const { weekday } = partsOf(value);
      return english ? (EN_DAYS[weekday] ?? '') : `星期${ZH_DAYS[weekday]}`;
    },
    /** 周一 · Mon */
    weekdayShort(value: string): string {
      const { weekday } = partsOf(value);
      return english ? (EN_DAYS[weekday] ?? '').slice(0, 3) : `周${ZH_DAYS[weekday]}`;
    },
    /** 2026年11月 · November 2026, of `YYYY-MM` */
    month(value: string): string {
      const [year, number] = value.split('-').map(Number);
      return english ? `${month(number ?? 1)} ${year}` : `${year}年${number}月`;
    },
  };
}

export type DateWords = ReturnType<typeof dateWords>;
