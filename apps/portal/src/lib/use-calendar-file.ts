import type { Deadline } from '../api/types';
import { useTexts } from '../app/texts';
import { calendarFile, deadlineLines } from './ics';
import { saveFile } from './save-file';
import { useDates } from './use-dates';

/** Hands the browser an .ics of a due date with the argument for it inside. */
export function useCalendarFile() {
  const { t } = useTexts();
  const dates = useDates();

  return function download(number: string, deadline: Deadline): void {
    const days = deadlineLines(deadline, (day) =>
      [
        dates.short(day.date),
        dates.weekdayShort(day.date),
        day.counted ? t('common.days.counted', { n: day.number ?? '' }) : t('common.days.skipped'),
        day.text,
      ].join(' '),
    );
    const text = calendarFile({
      uid: `${number}@${location.hostname}`,
      date: deadline.due,
      title: t('common.ics.title', { number }),
      description: `${t('common.ics.text', { n: deadline.workingDays })}\n${days}`,
      stamp: new Date().toISOString(),
    });
    saveFile(`${number}.ics`, new Blob([text], { type: 'text/calendar' }));
  };
}
