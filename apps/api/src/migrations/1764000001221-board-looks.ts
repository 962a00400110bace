import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looked at the board of a unit on which day (看板每日查看), and which units were reminded to. */
export class RecordBoardLooks1764000001221 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE supervision.board_look (
        unit_id uuid NOT NULL REFERENCES identity.unit,
        day date NOT NULL,
        person_id uuid NOT NULL REFERENCES identity.person,
        -- As it was on that day.
        person_name text NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (unit_id, day, person_id)
      );

      -- That somebody looked at all: what the figures count, a row for however many people.
      CREATE TABLE supervision.board_day (
        unit_id uuid NOT NULL REFERENCES identity.unit,
        day date NOT NULL,
        first_at timestamptz NOT NULL,
        PRIMARY KEY (day, unit_id)
      );
      CREATE INDEX board_day_unit ON supervision.board_day (unit_id, day);

      CREATE TABLE supervision.board_reminder (
        unit_id uuid NOT NULL REFERENCES identity.unit,
        day date NOT NULL,
        written_at timestamptz NOT NULL,
        PRIMARY KEY (unit_id, day)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
