import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What stood before everybody, edition by edition, and the pictures of each. The public row keeps only the edition
 * that stands now.
 */
export class KeepPublicEditions1764000001240 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE supervision.publication ADD COLUMN edition integer NOT NULL DEFAULT 1 CHECK (edition > 0);

      CREATE TABLE supervision.publication_edition (
        case_id uuid NOT NULL REFERENCES supervision.publication,
        edition integer NOT NULL CHECK (edition > 0),
        title text NOT NULL,
        question text NOT NULL,
        answer text NOT NULL,
        published_at timestamptz NOT NULL,
        published_by uuid NOT NULL REFERENCES identity.person,
        published_by_name text NOT NULL,
        withdrawn_at timestamptz,
        -- Null where the writer asked for the matter to be handled again: the trail says so.
        withdrawn_reason text,
        PRIMARY KEY (case_id, edition),
        CHECK (withdrawn_reason IS NULL OR withdrawn_at IS NOT NULL)
      );
      CREATE UNIQUE INDEX publication_edition_standing ON supervision.publication_edition (case_id)
        WHERE withdrawn_at IS NULL;
      INSERT INTO supervision.publication_edition
        SELECT p.case_id, 1, p.title, p.question, p.answer, p.published_at, p.published_by, w.name, p.withdrawn_at, NULL
          FROM supervision.publication p JOIN identity.person w ON w.id = p.published_by;

      -- The picture that everybody may see is another file than the one that came, whatever was hidden in it.
      CREATE TABLE supervision.publication_picture (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        edition integer NOT NULL,
        ordinal smallint NOT NULL CHECK (ordinal > 0),
        source_file_id uuid NOT NULL REFERENCES platform.file,
        file_id uuid NOT NULL UNIQUE REFERENCES platform.file,
        caption text NOT NULL CHECK (caption <> ''),
        areas jsonb NOT NULL,
        width integer NOT NULL CHECK (width > 0),
        height integer NOT NULL CHECK (height > 0),
        UNIQUE (case_id, edition, ordinal),
        UNIQUE (case_id, edition, source_file_id),
        CHECK (file_id <> source_file_id),
        FOREIGN KEY (case_id, edition) REFERENCES supervision.publication_edition
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
