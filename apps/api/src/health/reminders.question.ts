import { Inject } from '@nestjs/common';
import { CLOCK, localDateOf, localTimeOf, type Clock } from '@yangguang/kernel';
import { HealthQuestion, type HealthAnswer, type HealthProbe } from '@yangguang/platform';
import { SUPERVISION_HEALTH, type SupervisionHealth } from '@yangguang/supervision/model';

/** The task runs at half past eight; an hour later it must have. */
const MUST_HAVE_RUN = '09:30';

@HealthQuestion({ id: 'supervision.reminders', question: 'api.health.reminders.question' })
export class RemindersQuestion implements HealthProbe {
  constructor(
    @Inject(SUPERVISION_HEALTH) private readonly supervision: SupervisionHealth,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async ask(): Promise<HealthAnswer> {
    const day = await this.supervision.lastReminderDay();
    const now = this.clock.now();
    const early = localTimeOf(now) < MUST_HAVE_RUN;
    if (day === null) return { ok: early, answer: null, text: 'api.health.reminders.never' };
    const done = day >= localDateOf(now);
    const text = done ? 'ok' : early ? 'early' : 'late';
    return { ok: done || early, answer: day, text: `api.health.reminders.${text}`, values: { day } };
  }
}
