import { Inject } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { HealthQuestion, type HealthAnswer, type HealthProbe } from '@yangguang/platform';
import { SUPERVISION_HEALTH, type SupervisionHealth } from '@yangguang/supervision/model';

const HOUR_MS = 3_600_000;
/** A long holiday and a day: longer than this, somebody forgot. */
const LONGEST_HOURS = 9 * 24;

@HealthQuestion({ id: 'supervision.triage', question: 'api.health.triage.question' })
export class TriageQuestion implements HealthProbe {
  constructor(
    @Inject(SUPERVISION_HEALTH) private readonly supervision: SupervisionHealth,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async ask(): Promise<HealthAnswer> {
    const oldest = await this.supervision.oldestUntriaged();
    if (oldest === null) return { ok: true, answer: 0, text: 'api.health.triage.none' };
    const hours = Math.floor((this.clock.now().getTime() - oldest.getTime()) / HOUR_MS);
    return {
      ok: hours <= LONGEST_HOURS,
      answer: hours,
      text: 'api.health.triage.waiting',
      values: { hours },
    };
  }
}
