import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Feeds of guides and unit pages tell what changed last, and what was removed last. */
export class IndexFormNews1764000001131 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX public_form_news ON disclosure.public_form (kind, edition_published_at DESC, document_id DESC)
        WHERE withdrawn_at IS NULL;
      CREATE INDEX public_form_gone ON disclosure.public_form (kind, gone_at DESC) WHERE gone_at IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
