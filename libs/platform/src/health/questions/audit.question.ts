import { Inject } from '@nestjs/common';
import { CLOCK, localDateOf, localTimeOf, type Clock } from '@yangguang/kernel';
import { Database } from '../../persistence/database';
import { HealthQuestion, type HealthAnswer, type HealthProbe } from '../health-question';

const TWO_DAYS_MS = 2 * 86_400_000;

interface Check {
  readonly at: Date;
  readonly intact: boolean;
  readonly lines: number;
  readonly brokenAt: number | null;
}

@HealthQuestion({ id: 'platform.audit', question: 'platform.health.audit.question' })
export class AuditQuestion implements HealthProbe {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async ask(): Promise<HealthAnswer> {
    const check = await this.database.one<Check>(
      'SELECT at, intact, lines, broken_at AS "brokenAt" FROM platform.audit_check ORDER BY at DESC LIMIT 1',
    );
    if (!check) return { ok: true, answer: null, text: 'platform.health.audit.never' };
    const at = `${localDateOf(check.at)} ${localTimeOf(check.at)}`;
    if (!check.intact) {
      return {
        ok: false,
        answer: false,
        text: 'platform.health.audit.broken',
        values: { line: check.brokenAt ?? 0 },
      };
    }
    const old = this.clock.now().getTime() - check.at.getTime() > TWO_DAYS_MS;
    const values = { lines: check.lines, at };
    return { ok: !old, answer: true, text: `platform.health.audit.${old ? 'old' : 'ok'}`, values };
  }
}
