import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Feeds tell what was taken back last; without an index that reads every message ever published. */
export class IndexWithdrawnPublications1764000001162 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX publication_withdrawn ON supervision.publication (withdrawn_at DESC)
        WHERE withdrawn_at IS NOT NULL;
      CREATE INDEX publication_gone ON disclosure.publication (gone_at DESC) WHERE gone_at IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
