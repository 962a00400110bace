import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every domain stands on: numbers, rate windows, idempotency, outbox and the audit trail. */
export class CreatePlatform1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS platform;

      CREATE TABLE platform.number_series (
        series text NOT NULL,
        period text NOT NULL,
        last bigint NOT NULL CHECK (last > 0),
        PRIMARY KEY (series, period)
      );

      -- Lost in a crash and glad to be: a limit that starts afresh harms nobody, and its writes cost no log.
      CREATE UNLOGGED TABLE platform.rate_window (
        name text NOT NULL,
        who text NOT NULL,
        used integer NOT NULL,
        ends timestamptz NOT NULL,
        PRIMARY KEY (name, who)
      );
      CREATE INDEX rate_window_ends ON platform.rate_window (ends);

      CREATE TABLE platform.idempotency (
        scope text PRIMARY KEY,
        request text NOT NULL,
        answer text,
        made_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX idempotency_expires ON platform.idempotency (expires_at);

      CREATE TABLE platform.outbox_event (
        id uuid PRIMARY KEY,
        type text NOT NULL,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL,
        request_id text
      );
      CREATE TABLE platform.outbox_delivery (
        event_id uuid NOT NULL REFERENCES platform.outbox_event,
        handler text NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        next_at timestamptz NOT NULL,
        done_at timestamptz,
        last_error text,
        PRIMARY KEY (event_id, handler)
      );
      CREATE INDEX outbox_delivery_due ON platform.outbox_delivery (next_at, event_id) WHERE done_at IS NULL;

      CREATE TABLE platform.audit_line (
        sequence bigint PRIMARY KEY,
        at timestamptz NOT NULL,
        actor_kind text NOT NULL,
        actor_id text,
        actor_name text,
        unit_id uuid,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id text,
        before jsonb,
        after jsonb,
        reason text,
        address text NOT NULL,
        request_id text NOT NULL,
        hash char(64) NOT NULL
      );
      CREATE INDEX audit_line_subject ON platform.audit_line (subject_type, subject_id, sequence);
      CREATE INDEX audit_line_actor ON platform.audit_line (actor_id, sequence);
      CREATE TABLE platform.audit_head (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        sequence bigint NOT NULL,
        hash char(64) NOT NULL
      );
      INSERT INTO platform.audit_head (sequence, hash) VALUES (0, repeat('0', 64));

      CREATE FUNCTION platform.forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'Lines of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER audit_line_is_final BEFORE UPDATE OR DELETE OR TRUNCATE ON platform.audit_line
        FOR EACH STATEMENT EXECUTE FUNCTION platform.forbid_change();
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only; restore the backup instead'));
  }
}
