import type { RulerClock } from '@yangguang/ui';
import { useTexts } from './use-texts';

export interface Clock extends RulerClock {
  readonly left: number;
}

interface Due {
  readonly clock: Clock;
  /** Absent where a list does not carry it; the words then count days. */
  readonly due?: string;
  readonly provisional?: boolean;
}

/** The words beside a day ruler: what is left first, the date second. */
export function useClockWords() {
  const { t, dateWithDay } = useTexts();

  function words({ clock }: Due): string {
    if (clock.status === 'overdue') return t('shared.clock.overdue', { n: clock.overdueBy });
    if (clock.status === 'today') return t('shared.clock.today');
    if (clock.status === 'stopped')
      return clock.used === 0 ? t('shared.clock.sameDay') : t('shared.clock.stopped', { n: clock.used });
    return t('shared.clock.left', { n: clock.left });
  }

  function detail({ clock, due, provisional }: Due): string {
    if (clock.status === 'overdue' && !due) return t('shared.clock.limitWas', { n: clock.limit });
    if (clock.status === 'today' || !due)
      return t('shared.clock.nth', { n: Math.min(clock.used, clock.limit), limit: clock.limit });
    const date = dateWithDay(due);
    if (clock.status === 'overdue') return t('shared.clock.wasDue', { date });
    if (clock.status === 'stopped') return t('shared.clock.dueWas', { date });
    return t(provisional ? 'shared.clock.dueProvisional' : 'shared.clock.dueBy', { date });
  }

  return { words, detail };
}
