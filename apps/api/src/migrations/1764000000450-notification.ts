import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told inside the console, and the mails and text messages that leave it, with every attempt. */
export class CreateNotification1764000000450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.outgoing_message (
        id uuid PRIMARY KEY,
        channel text NOT NULL CHECK (channel IN ('mail', 'sms')),
        template text NOT NULL,
        language text NOT NULL,
        -- Address and values, sealed: what lies in the queue must not be readable in a copy of the database.
        sealed text NOT NULL,
        recipient_digest char(64) NOT NULL,
        recipient_hint text NOT NULL,
        dedupe_key text,
        quiet boolean NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
        attempts integer NOT NULL DEFAULT 0,
        due_at timestamptz NOT NULL,
        claimed_until timestamptz,
        made_at timestamptz NOT NULL,
        ended_at timestamptz,
        UNIQUE (channel, recipient_digest, dedupe_key)
      );
      CREATE INDEX outgoing_message_due ON platform.outgoing_message (due_at, id) WHERE state = 'waiting';
      CREATE INDEX outgoing_message_failed ON platform.outgoing_message (ended_at) WHERE state = 'failed';
      CREATE INDEX outgoing_message_log ON platform.outgoing_message (id DESC);

      CREATE TABLE platform.delivery_attempt (
        message_id uuid NOT NULL REFERENCES platform.outgoing_message ON DELETE CASCADE,
        attempt integer NOT NULL,
        at timestamptz NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('sent', 'postponed', 'failed')),
        error text,
        PRIMARY KEY (message_id, attempt)
      );

      CREATE TABLE platform.notification (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        template text NOT NULL,
        facts jsonb NOT NULL,
        link text NOT NULL,
        urgent boolean NOT NULL,
        dedupe_key text,
        made_at timestamptz NOT NULL,
        read_at timestamptz,
        awaits_digest boolean NOT NULL,
        digest_id uuid REFERENCES platform.outgoing_message ON DELETE SET NULL,
        UNIQUE (person_id, dedupe_key)
      );
      CREATE INDEX notification_of_person ON platform.notification (person_id, id DESC);
      CREATE INDEX notification_unread ON platform.notification (person_id) WHERE read_at IS NULL;
      CREATE INDEX notification_for_digest ON platform.notification (made_at) WHERE awaits_digest;
      CREATE INDEX notification_digest ON platform.notification (digest_id) WHERE digest_id IS NOT NULL;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only; restore the backup instead'));
  }
}
