import { Inject } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { Database } from '../../persistence/database';
import { HealthQuestion, type HealthAnswer, type HealthProbe } from '../health-question';

const WEEK_MS = 7 * 86_400_000;
/** Citizens mistype addresses; a share above this is our fault. */
const MOST_FAILING = 0.2;

@HealthQuestion({ id: 'platform.deliveries', question: 'platform.health.deliveries.question' })
export class DeliveriesQuestion implements HealthProbe {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async ask(): Promise<HealthAnswer> {
    const row = await this.database.one<{ failed: number; sent: number }>(
      `SELECT count(*) FILTER (WHERE state = 'failed') AS failed, count(*) FILTER (WHERE state = 'sent') AS sent
         FROM platform.outgoing_message WHERE state <> 'waiting' AND ended_at > $1`,
      [new Date(this.clock.now().getTime() - WEEK_MS)],
    );
    const { failed, sent } = row ?? { failed: 0, sent: 0 };
    const ok = failed === 0 || failed / (failed + sent) <= MOST_FAILING;
    return {
      ok,
      answer: failed,
      text: `platform.health.deliveries.${ok ? 'ok' : 'bad'}`,
      values: { failed, sent },
    };
  }
}
