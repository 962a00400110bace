import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '@yangguang/kernel';
import { Database, FieldCipher, type Language } from '@yangguang/platform';

export interface Subscription {
  readonly id: string;
  readonly address: string;
  readonly language: Language;
  readonly confirmed: boolean;
}

const COLUMNS = 'id, address, language, confirmed_at IS NOT NULL AS confirmed';

/** The addresses that follow messages. They leave this class readable and are stored sealed. */
@Injectable()
export class SubscriptionRepository {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All of one message; at most a handful, since making one locks the case. */
  async of(caseId: string): Promise<Subscription[]> {
    const rows = await this.database.query<Subscription>(
      `SELECT ${COLUMNS} FROM supervision.subscription WHERE case_id = $1 ORDER BY id`,
      [caseId],
    );
    return rows.map((row) => ({ ...row, address: this.cipher.open(row.address, contextOf(row.id)) }));
  }

  /** Adds an address, or asks the one that is there anew. */
  async ask(caseId: string, address: string, language: Language): Promise<string> {
    const id = newId();
    const row = await this.database.one<{ id: string }>(
      `INSERT INTO supervision.subscription AS s (id, case_id, address, address_digest, language, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (case_id, address_digest) DO UPDATE SET asked_at = EXCLUDED.asked_at, language = EXCLUDED.language
       RETURNING id`,
      [
        id,
        caseId,
        this.cipher.seal(address, contextOf(id)),
        this.cipher.digest(address.toLowerCase()),
        language,
        this.clock.now(),
      ],
    );
    return row?.id ?? id;
  }

  /** @returns the number of the message, or nothing when the subscription was never asked for or is forgotten. */
  async confirm(id: string, askedSince: Date): Promise<string | undefined> {
    const row = await this.database.one<{ number: string }>(
      `UPDATE supervision.subscription s SET confirmed_at = coalesce(s.confirmed_at, $2)
         FROM supervision.case c
        WHERE s.id = $1 AND c.id = s.case_id AND (s.confirmed_at IS NOT NULL OR s.asked_at >= $3)
       RETURNING c.number`,
      [id, this.clock.now(), askedSince],
    );
    return row?.number;
  }

  async end(id: string): Promise<void> {
    await this.database.query('DELETE FROM supervision.subscription WHERE id = $1', [id]);
  }

  /** Deletes what was never confirmed, and what follows a message that has long come to rest. */
  async forget(askedBefore: Date, closedBefore: string): Promise<void> {
    await this.database.query(
      'DELETE FROM supervision.subscription WHERE confirmed_at IS NULL AND asked_at < $1',
      [askedBefore],
    );
    await this.database.query(
      `DELETE FROM supervision.subscription s USING supervision.case c
        WHERE c.id = s.case_id AND c.closed_on < $1 AND s.asked_at < $2`,
      [closedBefore, askedBefore],
    );
  }
}

function contextOf(id: string): string {
  return `supervision.subscription/${id}/address`;
}
