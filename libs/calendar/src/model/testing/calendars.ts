import type { CalendarDay, CalendarYear, DayKind } from '../calendar-day';
import { WorkingCalendar } from '../working-calendar';
import { addDays } from '@yangguang/kernel';

/** Off runs and make-up days as the State Council's notices for 2024, 2025 and 2026 give them. */
const NOTICES: Record<number, { off: [string, string, string][]; work: [string, string][] }> = {
  2024: {
    off: [
      ['元旦', '2024-01-01', '2024-01-01'],
      ['春节', '2024-02-10', '2024-02-17'],
      ['清明节', '2024-04-04', '2024-04-06'],
      ['劳动节', '2024-05-01', '2024-05-05'],
      ['端午节', '2024-06-10', '2024-06-10'],
      ['中秋节', '2024-09-15', '2024-09-17'],
      ['国庆节', '2024-10-01', '2024-10-07'],
    ],
    work: [
      ['春节', '2024-02-04'],
      ['春节', '2024-02-18'],
      ['清明节', '2024-04-07'],
      ['劳动节', '2024-04-28'],
      ['劳动节', '2024-05-11'],
      ['中秋节', '2024-09-14'],
      ['国庆节', '2024-09-29'],
      ['国庆节', '2024-10-12'],
    ],
  },
  2025: {
    off: [
      ['元旦', '2025-01-01', '2025-01-01'],
      ['春节', '2025-01-28', '2025-02-04'],
      ['清明节', '2025-04-04', '2025-04-06'],
      ['劳动节', '2025-05-01', '2025-05-05'],
      ['端午节', '2025-05-31', '2025-06-02'],
      ['国庆节、中秋节', '2025-10-01', '2025-10-08'],
    ],
    work: [
      ['春节', '2025-01-26'],
      ['春节', '2025-02-08'],
      ['劳动节', '2025-04-27'],
      ['国庆节、中秋节', '2025-09-28'],
      ['国庆节、中秋节', '2025-10-11'],
    ],
  },
  2026: {
    off: [
      ['元旦', '2026-01-01', '2026-01-03'],
      ['春节', '2026-02-15', '2026-02-23'],
      ['清明节', '2026-04-04', '2026-04-06'],
      ['劳动节', '2026-05-01', '2026-05-05'],
      ['端午节', '2026-06-19', '2026-06-21'],
      ['中秋节', '2026-09-25', '2026-09-27'],
      ['国庆节', '2026-10-01', '2026-10-07'],
    ],
    work: [
      ['元旦', '2026-01-04'],
      ['春节', '2026-02-14'],
      ['春节', '2026-02-28'],
      ['劳动节', '2026-05-09'],
      ['国庆节', '2026-09-20'],
      ['国庆节', '2026-10-10'],
    ],
  },
};

export function noticeYear(year: number): CalendarYear {
  const notice = NOTICES[year];
  if (!notice) throw new Error(`no notice for ${year} in the test data`);
  const days: CalendarDay[] = notice.work.map(([name, date]) => dayOf(name, date, 'work'));
  for (const [name, first, last] of notice.off) {
    for (let date = first; date <= last; date = addDays(date, 1)) days.push(dayOf(name, date, 'off'));
  }
  return { year, notice: `国务院办公厅关于${year}年部分节假日安排的通知`, sourceUrl: null, days };
}

/** 2024 to 2026 loaded, 2027 not: as the county stood in November 2026. */
export const calendar2026 = new WorkingCalendar([2024, 2025, 2026].map(noticeYear));

/** A notice for 2027 made up for the tests; the real one may differ. */
export const imagined2027: CalendarYear = {
  year: 2027,
  notice: '试验用的2027年安排',
  sourceUrl: null,
  days: [
    dayOf('元旦', '2026-12-31', 'off'),
    dayOf('元旦', '2027-01-01', 'off'),
    dayOf('元旦', '2027-01-02', 'off'),
    dayOf('元旦', '2027-01-09', 'work'),
    ...['06', '07', '08', '09', '10', '11', '12'].map((day) => dayOf('春节', `2027-02-${day}`, 'off')),
    dayOf('春节', '2027-02-20', 'work'),
  ],
};

function dayOf(name: string, date: string, kind: DayKind): CalendarDay {
  return { name, date, kind };
}
