import type { Language } from './language';

/** Business days are the county's: Asia/Shanghai, wherever the browser stands. */
const ZONE = 'Asia/Shanghai';

type DateStyle = 'long' | 'short' | 'weekday' | 'day';

const shapes: Record<DateStyle, Record<Language, Intl.DateTimeFormatOptions>> = {
  long: {
    'zh-CN': { year: 'numeric', month: 'long', day: 'numeric' },
    en: { year: 'numeric', month: 'short', day: 'numeric' },
  },
  short: { 'zh-CN': { month: 'long', day: 'numeric' }, en: { month: 'short', day: 'numeric' } },
  weekday: { 'zh-CN': { weekday: 'short' }, en: { weekday: 'short' } },
  day: { 'zh-CN': { day: 'numeric' }, en: { day: 'numeric' } },
};

const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const made =
    cache.get(key) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { timeZone: ZONE, ...options });
  cache.set(key, made);
  return made;
}

/** A LocalDate means the whole day in the county; noon keeps it clear of every zone's midnight. */
const moment = (value: string): Date => new Date(value.length === 10 ? `${value}T12:00:00+08:00` : value);

/** A date or a time stamp as a date in the reader's language: 2026年11月23日. */
export function formatDate(value: string, language: Language, style: DateStyle = 'long'): string {
  const text = formatter(language, shapes[style][language]).format(moment(value));
  return style === 'day' ? text.replace('日', '') : text;
}

/** 11月25日（周三）, 25 Nov (Wed). */
export function formatDateWithDay(value: string, language: Language): string {
  const date = formatDate(value, language, 'short');
  const day = formatDate(value, language, 'weekday');
  return language === 'en' ? `${date} (${day})` : `${date}（${day}）`;
}

/** 16:20 in the county. */
export function formatTime(value: string, language: Language): string {
  return formatter(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(value),
  );
}

/** 2026年11月23日 16:20. */
export function formatDateTime(value: string, language: Language): string {
  return `${formatDate(value, language)} ${formatTime(value, language)}`;
}

/** The county's date of a moment as YYYY-MM-DD. */
export function localDate(value: string | Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(
    typeof value === 'string' ? moment(value) : value,
  );
}

/** Whole days, hours and minutes between two moments, for "has waited 1 h 40 min". */
export function elapsed(from: string, to: Date): { days: number; hours: number; minutes: number } {
  const total = Math.max(0, Math.floor((to.getTime() - new Date(from).getTime()) / 60_000));
  return { days: Math.floor(total / 1440), hours: Math.floor((total % 1440) / 60), minutes: total % 60 };
}

/** 2.4 MB, 310 KB. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const units = ['KB', 'MB', 'GB'];
  let size = bytes / 1024;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${size >= 100 ? Math.round(size) : Math.round(size * 10) / 10} ${units[unit]}`;
}
