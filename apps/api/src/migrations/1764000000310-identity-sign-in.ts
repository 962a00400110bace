import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Credentials, sessions, delegations, API clients and the record of attempts to sign in. */
export class CreateIdentitySignIn1764000000310 implements MigrationInterface {
  readonly name = 'CreateIdentitySignIn1764000000310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.credential (
        person_id uuid PRIMARY KEY REFERENCES identity.person,
        password_hash text NOT NULL,
        set_at timestamptz NOT NULL,
        must_change boolean NOT NULL,
        totp_secret text,
        totp_pending text,
        totp_last_step bigint NOT NULL DEFAULT 0
      );

      CREATE TABLE identity.password_history (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity.person,
        password_hash text NOT NULL,
        set_at timestamptz NOT NULL
      );
      CREATE INDEX password_history_person ON identity.password_history (person_id, set_at DESC);

      CREATE TABLE identity.recovery_code (
        person_id uuid NOT NULL REFERENCES identity.person,
        digest text NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (person_id, digest)
      );

      -- By a digest of the name that was typed, whether or not anybody has it: both are treated alike.
      CREATE TABLE identity.sign_in_lock (
        username_digest text PRIMARY KEY,
        failures integer NOT NULL CHECK (failures >= 0),
        counted_since timestamptz NOT NULL,
        locked_until timestamptz
      );

      -- A name that nobody has is not kept: it is often a password typed into the wrong field.
      CREATE TABLE identity.sign_in_attempt (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        person_id uuid REFERENCES identity.person,
        outcome text NOT NULL CHECK (outcome IN
          ('signed-in', 'wrong', 'otp-required', 'otp-wrong', 'locked', 'closed', 'no-position')),
        address text NOT NULL,
        agent text NOT NULL
      );
      CREATE INDEX sign_in_attempt_order ON identity.sign_in_attempt (at DESC, id DESC);
      CREATE INDEX sign_in_attempt_person ON identity.sign_in_attempt (person_id, at DESC, id DESC);
      CREATE INDEX sign_in_attempt_failed ON identity.sign_in_attempt (address, at)
        WHERE outcome IN ('wrong', 'otp-wrong', 'closed');

      CREATE TABLE identity.delegation (
        id uuid PRIMARY KEY,
        position_id uuid NOT NULL REFERENCES identity.position,
        delegator_id uuid NOT NULL REFERENCES identity.person,
        delegate_id uuid NOT NULL REFERENCES identity.person,
        from_date date NOT NULL,
        until_date date NOT NULL,
        permissions text[] NOT NULL CHECK (cardinality(permissions) > 0),
        reason text NOT NULL,
        created_at timestamptz NOT NULL,
        revoked_at timestamptz,
        CHECK (until_date >= from_date),
        CHECK (delegator_id <> delegate_id)
      );
      CREATE INDEX delegation_delegator ON identity.delegation (delegator_id, from_date DESC);
      CREATE INDEX delegation_delegate ON identity.delegation (delegate_id, from_date DESC);

      CREATE TABLE identity.session (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES identity.person,
        position_id uuid NOT NULL REFERENCES identity.position,
        delegation_id uuid REFERENCES identity.delegation,
        started_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        ended_at timestamptz,
        end_reason text CHECK (end_reason IN ('signed-out', 'revoked', 'reused', 'password', 'closed', 'too-many', 'position')),
        address text NOT NULL,
        agent text NOT NULL,
        CHECK ((ended_at IS NULL) = (end_reason IS NULL))
      );
      CREATE INDEX session_live ON identity.session (person_id, started_at DESC) WHERE ended_at IS NULL;
      CREATE INDEX session_started ON identity.session (person_id, started_at DESC);

      -- Every refresh token a session ever had: a used one that comes back betrays a copy.
      CREATE TABLE identity.refresh_token (
        digest text PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES identity.session ON DELETE CASCADE,
        issued_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX refresh_token_session ON identity.refresh_token (session_id);

      CREATE TABLE identity.api_client (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        purpose text NOT NULL,
        secret_digest text NOT NULL,
        scopes text[] NOT NULL,
        disabled_at timestamptz,
        last_used_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX api_client_name ON identity.api_client (name) WHERE disabled_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
