import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A line names the unit of whoever acted; the unit it is about (the receiver of a dispatch) stands beside it. Lines
 * are never changed: of older ones the reader knows by their type which of the two their only unit is.
 */
export class NameUnitOfLines1764000001061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE supervision.case_event
        ADD COLUMN about_unit_id uuid,
        ADD COLUMN about_unit_name text,
        ADD CONSTRAINT case_event_about CHECK ((about_unit_id IS NULL) = (about_unit_name IS NULL));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
