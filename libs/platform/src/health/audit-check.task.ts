import { Inject, Logger } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { AuditVerifier } from '../audit/audit-verifier';
import { Database } from '../persistence/database';
import { ScheduledTask } from '../tasks/scheduled-task.decorator';
import type { Task } from '../tasks/task';

/** Reads the whole trail twice a day and writes down what it found; the health page shows it. */
@ScheduledTask({
  id: 'platform.check-audit',
  description: 'Recomputes the chain of the audit trail from its beginning',
  schedule: { everyMinutes: 720 },
  timeoutSeconds: 1_800,
})
export class AuditCheck implements Task {
  private readonly logger = new Logger(AuditCheck.name);

  constructor(
    private readonly verifier: AuditVerifier,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.database.transaction(async () => {
      // One picture of lines and head: a line written meanwhile must not look like one cut off.
      await this.database.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      const { intact, lines, brokenAt } = await this.verifier.verify();
      await this.database.query(
        'INSERT INTO platform.audit_check (at, intact, lines, broken_at) VALUES ($1, $2, $3, $4)',
        [this.clock.now(), intact, lines, brokenAt ?? null],
      );
      if (!intact) this.logger.error(`The audit trail is broken from line ${brokenAt}`);
    });
  }
}
