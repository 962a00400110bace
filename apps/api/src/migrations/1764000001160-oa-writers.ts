import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Four eyes over everybody who wrote at a document, where only the last of them was kept from checking and signing. */
export class KeepEveryWriter1764000001160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE oa.document ADD COLUMN writer_ids uuid[];
      UPDATE oa.document SET writer_ids = ARRAY[drafted_by];
      ALTER TABLE oa.document ALTER COLUMN writer_ids SET NOT NULL;
      ALTER TABLE oa.document ADD CONSTRAINT document_drafter_wrote CHECK (drafted_by = ANY (writer_ids));
      ALTER TABLE oa.document ADD CONSTRAINT document_checker_did_not_write CHECK (checked_by <> ALL (writer_ids));
      ALTER TABLE oa.document ADD CONSTRAINT document_signer_did_not_write CHECK (signed_by <> ALL (writer_ids));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
