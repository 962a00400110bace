import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses that are told of a message's steps. */
export class FollowMessages1764000001020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE supervision.subscription (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES supervision.case,
        -- Sealed; the digest finds the same address again without being able to read it.
        address text NOT NULL,
        address_digest char(64) NOT NULL,
        language text NOT NULL,
        asked_at timestamptz NOT NULL,
        -- Null until its owner has opened the link in the first mail.
        confirmed_at timestamptz,
        UNIQUE (case_id, address_digest)
      );
      CREATE INDEX subscription_unconfirmed ON supervision.subscription (asked_at) WHERE confirmed_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
