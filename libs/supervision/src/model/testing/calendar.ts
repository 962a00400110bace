import { addDays } from '@yangguang/kernel';
import { WorkingCalendar, type CalendarYear } from '@yangguang/calendar/model';

function off(name: string, first: string, last: string): CalendarYear['days'] {
  const days = [];
  for (let date = first; date <= last; date = addDays(date, 1))
    days.push({ date, kind: 'off' as const, name });
  return days;
}

const year2026: CalendarYear = {
  year: 2026,
  notice: '国务院办公厅关于2026年部分节假日安排的通知',
  sourceUrl: null,
  days: [
    ...off('元旦', '2026-01-01', '2026-01-03'),
    ...off('春节', '2026-02-15', '2026-02-23'),
    ...off('清明节', '2026-04-04', '2026-04-06'),
    ...off('劳动节', '2026-05-01', '2026-05-05'),
    ...off('端午节', '2026-06-19', '2026-06-21'),
    ...off('中秋节', '2026-09-25', '2026-09-27'),
    ...off('国庆节', '2026-10-01', '2026-10-07'),
    ...['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'].map((date) => ({
      date,
      kind: 'work' as const,
      name: '调休',
    })),
  ],
};

/** The year 2026 as announced; 2025 and 2027 are not loaded. */
export const calendar2026 = new WorkingCalendar([year2026]);
