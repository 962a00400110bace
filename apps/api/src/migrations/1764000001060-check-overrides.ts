import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An overridden finding counts once for each draft that went to the leader, and says why at a length that can be
 * read. The table had no writer before, so every row of it was written under these rules.
 */
export class BoundCheckOverrides1764000001060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE supervision.check_override
        ADD CONSTRAINT check_override_reason CHECK (char_length(reason) BETWEEN 10 AND 300),
        ADD CONSTRAINT check_override_once UNIQUE (case_id, draft_version, finding);
      DROP INDEX supervision.check_override_case;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
