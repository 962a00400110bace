import type { MigrationInterface, QueryRunner } from 'typeorm';

const CATEGORIES = `('traffic', 'utilities', 'sanitation', 'housing', 'education', 'health', 'welfare', 'labour',
  'agriculture', 'environment', 'safety', 'market', 'culture', 'service', 'other')`;

/**
 * What a receipt vouches for (回执), kept with the message and never changed; and what a message is about (事项类别),
 * with an index for each list that is narrowed to it.
 */
export class KeepReceipts1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE supervision.case
        ADD COLUMN category text CHECK (category IN ${CATEGORIES}),
        ADD COLUMN receipt_hash text CHECK (receipt_hash ~ '^[0-9a-f]{64}$'),
        -- What the receipt was made from and a later decision may change: kind, category, unit, digests of the files.
        ADD COLUMN receipt_form jsonb,
        ADD CHECK ((receipt_hash IS NULL) = (receipt_form IS NULL));
      ALTER TABLE supervision.publication ADD COLUMN category text CHECK (category IN ${CATEGORIES});
      CREATE INDEX case_by_category ON supervision.case (category, received_at DESC, id DESC)
        WHERE category IS NOT NULL;
      CREATE INDEX publication_by_category ON supervision.publication (category, answered_on DESC, case_id DESC)
        WHERE withdrawn_at IS NULL AND category IS NOT NULL;

      CREATE FUNCTION supervision.refuse_other_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'A receipt is given once and never changed';
      END $$;
      CREATE TRIGGER case_receipt_stands BEFORE UPDATE OF receipt_hash, receipt_form ON supervision.case
        FOR EACH ROW WHEN (OLD.receipt_hash IS DISTINCT FROM NEW.receipt_hash
                        OR OLD.receipt_form IS DISTINCT FROM NEW.receipt_form)
        EXECUTE FUNCTION supervision.refuse_other_receipt();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
