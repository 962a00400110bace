import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files: what each is called, is, and belongs to. Their contents lie in the file storage, under their SHA-256. */
export class CreateFiles1764000000410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.file (
        id uuid PRIMARY KEY,
        sha256 char(64) NOT NULL,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        type text NOT NULL,
        size integer NOT NULL CHECK (size > 0),
        scan text NOT NULL CHECK (scan IN ('clean', 'not-scanned', 'made-here')),
        purpose text NOT NULL,
        owner_type text,
        owner_id uuid,
        uploaded_by uuid,
        uploaded_at timestamptz NOT NULL,
        attached_at timestamptz,
        CHECK ((owner_type IS NULL) = (owner_id IS NULL)),
        CHECK ((owner_id IS NULL) = (attached_at IS NULL))
      );
      CREATE INDEX file_content ON platform.file (sha256);
      CREATE INDEX file_owner ON platform.file (owner_type, owner_id, id) WHERE owner_id IS NOT NULL;
      CREATE INDEX file_orphan ON platform.file (uploaded_at) WHERE owner_id IS NULL;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only; restore the backup instead'));
  }
}
