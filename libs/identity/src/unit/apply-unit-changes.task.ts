import { ScheduledTask, Database, runAs, type Task, type TaskPeriod } from '@yangguang/platform';
import { ApplyUnitChange } from './apply-unit-change';
import { UnitChangeEntity } from './unit-change.entity';

const ID = 'identity.apply-unit-changes';

/** On the day that a decision about a unit takes effect, it does, though nobody is at a desk. */
@ScheduledTask({
  id: ID,
  description: 'Renames, merges and abolishes units on the day decided',
  schedule: { dailyAt: '00:05' },
  timeoutSeconds: 300,
})
export class ApplyUnitChangesTask implements Task {
  constructor(
    private readonly database: Database,
    private readonly applying: ApplyUnitChange,
  ) {}

  /** Each decision in a transaction of its own; one that can't be applied does not hold up the others. */
  async run(period: TaskPeriod): Promise<void> {
    const due = await this.database.query<{ id: string }>(
      `SELECT id FROM identity.unit_change
        WHERE applied_at IS NULL AND cancelled_at IS NULL AND effective_on <= $1 ORDER BY effective_on, planned_at, id`,
      [period.date],
    );
    const failures: unknown[] = [];
    for (const { id } of due) {
      await runAs({ kind: 'system', name: ID }, () => this.applyOne(id)).catch((error: unknown) =>
        failures.push(error),
      );
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} of ${due.length} decisions failed`);
  }

  private applyOne(id: string): Promise<void> {
    return this.database.transaction(async () => {
      const changes = this.database.repository(UnitChangeEntity);
      const change = await changes.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (change && change.appliedAt === null && change.cancelledAt === null)
        await this.applying.apply(change);
    });
  }
}
