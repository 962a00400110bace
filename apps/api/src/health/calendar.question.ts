import { CalendarService } from '@yangguang/calendar';
import { HealthQuestion, type HealthAnswer, type HealthProbe } from '@yangguang/platform';

/** Farther than any term that a citizen is promised runs. */
const DAYS_AHEAD = 60;

@HealthQuestion({ id: 'calendar.loaded', question: 'api.health.calendar.question' })
export class CalendarQuestion implements HealthProbe {
  constructor(private readonly calendars: CalendarService) {}

  async ask(): Promise<HealthAnswer> {
    const { until, days } = await this.calendars.loadedAhead();
    if (until === null) return { ok: false, answer: null, text: 'api.health.calendar.none' };
    const ok = days >= DAYS_AHEAD;
    return { ok, answer: days, text: `api.health.calendar.${ok ? 'ok' : 'short'}`, values: { until } };
  }
}
