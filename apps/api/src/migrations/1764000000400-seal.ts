import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seals of units, the authority behind them, and the register of their use. */
export class CreateSeal1764000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.seal_authority (
        provider text PRIMARY KEY,
        name text NOT NULL,
        certificate bytea NOT NULL,
        sealed_key text NOT NULL,
        created_at timestamptz NOT NULL
      );

      CREATE TABLE platform.seal (
        id uuid PRIMARY KEY,
        unit_id uuid NOT NULL,
        unit_name text NOT NULL CHECK (length(unit_name) BETWEEN 2 AND 60),
        provider text NOT NULL,
        demonstration boolean NOT NULL,
        certificate bytea NOT NULL,
        sealed_key text NOT NULL,
        serial text NOT NULL,
        subject text NOT NULL,
        issuer text NOT NULL,
        valid_from timestamptz NOT NULL,
        valid_to timestamptz NOT NULL CHECK (valid_to > valid_from),
        dual_control boolean NOT NULL DEFAULT false,
        revoked_at timestamptz,
        revoked_reason text,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (issuer, serial),
        CHECK ((revoked_at IS NULL) = (revoked_reason IS NULL))
      );
      CREATE UNIQUE INDEX seal_one_in_use ON platform.seal (unit_id) WHERE revoked_at IS NULL;

      CREATE TABLE platform.seal_use (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        seal_id uuid NOT NULL REFERENCES platform.seal (id),
        document_type text NOT NULL,
        document_id text NOT NULL,
        document_number text,
        reason text NOT NULL,
        sha256 char(64) NOT NULL UNIQUE,
        sm3 char(64) NOT NULL,
        used_by_id uuid,
        used_by_name text NOT NULL,
        confirmed_by_id uuid,
        confirmed_by_name text,
        used_at timestamptz NOT NULL
      );
      CREATE INDEX seal_use_register ON platform.seal_use (seal_id, used_at DESC, id DESC);
      CREATE TRIGGER seal_use_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON platform.seal_use
        FOR EACH STATEMENT EXECUTE FUNCTION platform.forbid_change();

      CREATE TABLE platform.seal_confirmation (
        id uuid PRIMARY KEY,
        seal_id uuid NOT NULL REFERENCES platform.seal (id),
        document_type text NOT NULL,
        document_id text NOT NULL,
        content_hash text NOT NULL,
        confirmed_by_id uuid NOT NULL,
        confirmed_by_name text NOT NULL,
        confirmed_at timestamptz NOT NULL,
        use_id uuid REFERENCES platform.seal_use (id),
        UNIQUE (seal_id, document_type, document_id, content_hash, confirmed_by_id)
      );
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only; restore the backup instead'));
  }
}
