import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row for each task and period: who runs it, how often it was tried, how it ended. */
export class CreateTasks1764000000150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.task_run (
        task_id text NOT NULL,
        period_start timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('running', 'done', 'failed', 'given-up')),
        attempts integer NOT NULL CHECK (attempts >= 0),
        late boolean NOT NULL,
        owner uuid NOT NULL,
        lease_until timestamptz,
        not_before timestamptz,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        last_error text,
        PRIMARY KEY (task_id, period_start)
      );
      CREATE INDEX task_run_finished ON platform.task_run (task_id, period_start DESC)
        WHERE state IN ('done', 'given-up');
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only; restore the backup instead'));
  }
}
