import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A moved due date has a ladder of its own: the date a reminder counts from becomes part of what is written once. */
export class RemindByDeadline1764000001161 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE supervision.reminder ADD COLUMN deadline date;
      UPDATE supervision.reminder r
         SET deadline = CASE r.clock WHEN 'unit' THEN coalesce(c.unit_due_on, c.due_on) ELSE c.due_on END
        FROM supervision.case c WHERE c.id = r.case_id;
      ALTER TABLE supervision.reminder ALTER COLUMN deadline SET NOT NULL;
      ALTER TABLE supervision.reminder DROP CONSTRAINT reminder_case_id_clock_level_recipient_unit_id_key;
      ALTER TABLE supervision.reminder ADD CONSTRAINT reminder_once
        UNIQUE NULLS NOT DISTINCT (case_id, clock, deadline, level, recipient, unit_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
