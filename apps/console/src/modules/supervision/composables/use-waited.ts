import { elapsed } from '@yangguang/web-kit';
import { useNow } from '@vueuse/core';
import { useTexts } from '../../../common/use-texts';

/** How long a message has been waiting, in words; past an hour of it the words warn. */
export function useWaited() {
  const { t } = useTexts();
  const now = useNow({ interval: 60_000 });
  return (since: string): { words: string; long: boolean } => {
    const { days, hours, minutes } = elapsed(since, now.value);
    const time =
      days > 0
        ? t('supervision.triage.waitedDays', { d: days, h: hours })
        : hours > 0
          ? t('supervision.triage.waitedHours', { h: hours, m: minutes })
          : t('supervision.triage.waitedMinutes', { m: minutes });
    return { words: t('supervision.triage.waited', { time }), long: days > 0 || hours > 0 };
  };
}
