import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Four eyes over everybody who wrote or edited a submission, where only the first author and last editor counted. */
export class KeepSubmissionWriters1764000001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE info.submission
        ADD COLUMN writer_ids uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN editor_ids uuid[] NOT NULL DEFAULT '{}';
      -- What was returned for changes is unsigned until it is signed again; its number and first receipt stay.
      ALTER TABLE info.submission DROP CONSTRAINT submission_check4;
      ALTER TABLE info.submission ADD CONSTRAINT received_is_signed
        CHECK (received_at IS NULL OR signer_id IS NOT NULL OR state IN ('draft', 'awaiting-signature'));
      UPDATE info.submission SET signer_id = NULL, signer_name = NULL WHERE state IN ('draft', 'awaiting-signature');
      -- Who signed what they had written cannot be undone: such a row keeps its signature and its line in the trail.
      UPDATE info.submission s SET
        writer_ids = ARRAY(SELECT DISTINCT x.id FROM (
            SELECT s.author_id AS id
            UNION SELECT t.person_id FROM info.trail t WHERE t.submission_id = s.id AND t.intent = 'save-draft') x
          WHERE x.id IS DISTINCT FROM s.signer_id),
        editor_ids = ARRAY(SELECT DISTINCT t.person_id FROM info.trail t
          WHERE t.submission_id = s.id AND t.intent IN ('adopt', 'edit', 'submit-edited')
            AND t.person_id IS DISTINCT FROM s.checker_id AND t.person_id IS DISTINCT FROM s.head_id);
      ALTER TABLE info.submission
        ADD CONSTRAINT signer_has_not_written CHECK (signer_id <> ALL (writer_ids)),
        ADD CONSTRAINT checker_has_not_edited CHECK (checker_id <> ALL (editor_ids)),
        ADD CONSTRAINT head_has_not_edited CHECK (head_id <> ALL (editor_ids));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
