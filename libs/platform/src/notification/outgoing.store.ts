import { Injectable } from '@nestjs/common';
import { newId, type ErrorValues } from '@yangguang/kernel';
import { FieldCipher } from '../crypto/field-cipher';
import type { Language } from '../messages/catalog';
import { Database } from '../persistence/database';
import {
  hintOf,
  nextDelivery,
  type Channel,
  type LeaveLinks,
  type OutgoingMessage,
} from './outgoing-message';

export interface NewMessage {
  readonly channel: Channel;
  readonly to: string;
  readonly template: string;
  readonly values: ErrorValues;
  readonly language: Language;
  readonly link?: string;
  readonly leave?: LeaveLinks;
  readonly quiet: boolean;
  readonly dedupeKey?: string;
}

/** What only the receiver and the sender may read. */
interface Letter {
  readonly to: string;
  readonly values: ErrorValues;
  readonly link?: string;
  readonly leave?: LeaveLinks;
}

type Held = Pick<OutgoingMessage, 'id' | 'attempt'>;

interface ClaimedRow {
  readonly id: string;
  readonly channel: Channel;
  readonly template: string;
  readonly language: Language;
  readonly sealed: string;
  readonly quiet: boolean;
  readonly attempts: number;
  readonly madeAt: Date;
}

/** Longer than any attempt lasts, so that two processes never send one message at once. */
const CLAIM_MS = 180_000;
const ERROR_LENGTH = 1_000;

/** The queue of what leaves the house, and its log. */
@Injectable()
export class OutgoingStore {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
  ) {}

  /** Queues a message; answers its id, or nothing when the same one was queued before. */
  async add(message: NewMessage, now: Date): Promise<string | undefined> {
    const id = newId();
    const { to, values, link, leave } = message;
    const letter: Letter = { to, values, link, leave };
    const row = await this.database.one<{ id: string }>(
      `INSERT INTO platform.outgoing_message
         (id, channel, template, language, sealed, recipient_digest, recipient_hint, dedupe_key, quiet, state, due_at, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', $10, $10)
       ON CONFLICT (channel, recipient_digest, dedupe_key) DO NOTHING RETURNING id`,
      [
        id,
        message.channel,
        message.template,
        message.language,
        this.cipher.seal(JSON.stringify(letter), contextOf(id)),
        this.cipher.digest(message.to.toLowerCase()),
        hintOf(message.channel, message.to),
        message.dedupeKey ?? null,
        message.quiet,
        now,
      ],
    );
    return row?.id;
  }

  /** Takes the message that is due the longest. Its attempt is counted now, so that one that kills its sender ends too. */
  async claim(now: Date): Promise<OutgoingMessage | undefined> {
    const row = await this.database.one<ClaimedRow>(
      `UPDATE platform.outgoing_message SET attempts = attempts + 1, claimed_until = $2
        WHERE id = (SELECT id FROM platform.outgoing_message
                     WHERE state = 'waiting' AND due_at <= $1 AND (claimed_until IS NULL OR claimed_until <= $1)
                     ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING id, channel, template, language, sealed, quiet, attempts, made_at AS "madeAt"`,
      [now, new Date(now.getTime() + CLAIM_MS)],
    );
    if (!row) return undefined;
    const { sealed, attempts: attempt, ...rest } = row;
    const letter = this.unseal(sealed, row.id);
    if (letter) return { ...rest, ...letter, attempt };
    // Sealed under another key. It will never open; the rest of the queue must not wait for it.
    await this.end({ id: row.id, attempt }, 'failed', now, 'The sealed address does not open');
    return this.claim(now);
  }

  /** Puts a message back that may not be sent at this hour: no attempt was made. */
  async defer(message: OutgoingMessage, until: Date): Promise<void> {
    await this.database.query(
      `UPDATE platform.outgoing_message SET attempts = attempts - 1, claimed_until = NULL, due_at = $3
        WHERE id = $1 AND attempts = $2 AND state = 'waiting'`,
      [message.id, message.attempt, until],
    );
  }

  async sent(message: OutgoingMessage, now: Date): Promise<void> {
    await this.end(message, 'sent', now, null);
  }

  /** Notes a failed attempt. Answers whether it was the last one. */
  async failed(message: OutgoingMessage, error: string, permanent: boolean, now: Date): Promise<boolean> {
    const again = permanent ? undefined : nextDelivery(message.attempt, now);
    if (!again) {
      await this.end(message, 'failed', now, error);
      return true;
    }
    await this.database.transaction(async () => {
      await this.database.query(
        `UPDATE platform.outgoing_message SET claimed_until = NULL, due_at = $3
          WHERE id = $1 AND attempts = $2 AND state = 'waiting'`,
        [message.id, message.attempt, again],
      );
      await this.log(message, 'postponed', now, error);
    });
    return false;
  }

  /** Deletes what has ended before an instant, attempts included; the log is kept that long. */
  async forget(before: Date): Promise<void> {
    await this.database.query(
      `DELETE FROM platform.outgoing_message WHERE state <> 'waiting' AND ended_at < $1`,
      [before],
    );
  }

  private unseal(sealed: string, id: string): Letter | undefined {
    try {
      return JSON.parse(this.cipher.open(sealed, contextOf(id))) as Letter;
    } catch {
      return undefined;
    }
  }

  private async end(message: Held, state: 'sent' | 'failed', now: Date, error: string | null) {
    await this.database.transaction(async () => {
      await this.database.query(
        `UPDATE platform.outgoing_message SET state = $3, ended_at = $4, claimed_until = NULL
          WHERE id = $1 AND attempts = $2 AND state = 'waiting'`,
        [message.id, message.attempt, state, now],
      );
      await this.log(message, state, now, error);
    });
  }

  private async log(message: Held, outcome: string, now: Date, error: string | null) {
    await this.database.query(
      `INSERT INTO platform.delivery_attempt (message_id, attempt, at, outcome, error) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (message_id, attempt) DO NOTHING`,
      [message.id, message.attempt, now, outcome, error?.slice(0, ERROR_LENGTH) ?? null],
    );
  }
}

function contextOf(id: string): string {
  return `outgoing:${id}`;
}
