import { formatDate, formatDateTime, formatDateWithDay, formatTime, language } from '@yangguang/web-kit';
import { useI18n } from 'vue-i18n';

/** Sentences and dates in the reader's language; both follow a change of language at once. */
export function useTexts() {
  const { t, te } = useI18n({ useScope: 'global' });
  return {
    t,
    te,
    date: (value: string) => formatDate(value, language.value),
    shortDate: (value: string) => formatDate(value, language.value, 'short'),
    weekday: (value: string) => formatDate(value, language.value, 'weekday'),
    dayOfMonth: (value: string) => formatDate(value, language.value, 'day'),
    dateWithDay: (value: string) => formatDateWithDay(value, language.value),
    time: (value: string) => formatTime(value, language.value),
    dateTime: (value: string) => formatDateTime(value, language.value),
  };
}
