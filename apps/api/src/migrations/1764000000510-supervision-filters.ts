import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A list of all cases narrowed to a rare kind or state walked the whole table to fill its page: 150 ms at
 * 100,000 cases, 2 ms with these.
 */
export class IndexSupervisionFilters1764000000510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX case_by_state ON supervision.case (state, received_at DESC, id DESC);
      CREATE INDEX case_by_kind ON supervision.case (kind, received_at DESC, id DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
