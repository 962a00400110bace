import { en } from '../locales/en';
import { zhCN } from '../locales/zh-CN';

export type TextLanguage = 'zh-CN' | 'en';
export type TextKey = keyof typeof zhCN;

/** Names of the national holidays as the notices write them, for English readers. */
const HOLIDAY_NAMES: Readonly<Record<string, string>> = {
  元旦: 'New Year’s Day',
  春节: 'Spring Festival',
  清明节: 'Tomb-sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-autumn Festival',
  国庆节: 'National Day',
  抗战胜利纪念日: 'Victory Day',
};

/** One sentence of the calendar with its `{values}` filled in. */
export function textOf(
  language: TextLanguage,
  key: TextKey,
  values: Record<string, string | number> = {},
): string {
  const template: string = (language === 'en' ? en : zhCN)[key];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A holiday's name for the reader; names of local days and reasons of pauses stay as they were written. */
export function holidayName(language: TextLanguage, name: string): string {
  if (language !== 'en') return name;
  return name
    .split('、')
    .map((part) => HOLIDAY_NAMES[part] ?? part)
    .join(' and ');
}

/** The weekday as the language abbreviates it: 五, Fri. */
export function weekdayName(language: TextLanguage, weekday: number): string {
  return textOf(language, 'calendar.weekdays').split(',')[weekday] ?? '';
}
