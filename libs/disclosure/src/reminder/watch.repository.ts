import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';

export interface WaitingDocument {
  readonly id: string;
  readonly title: string;
  readonly unitId: string;
  readonly madeOn: LocalDate;
}

export interface ExpiringDocument extends WaitingDocument {
  readonly validUntil: LocalDate;
}

/** What the daily look at documents reads and marks. */
@Injectable()
export class WatchRepository {
  constructor(private readonly database: Database) {}

  /** Documents that were made lately and are not public yet, a batch at a time. */
  waiting(from: LocalDate, to: LocalDate, after: string, limit: number): Promise<WaitingDocument[]> {
    return this.database.query<WaitingDocument>(
      `SELECT id, title, unit_id AS "unitId", made_on AS "madeOn" FROM disclosure.document
        WHERE NOT published AND made_on BETWEEN $1 AND $2 AND id > $3 ORDER BY id LIMIT $4`,
      [from, to, after, limit],
    );
  }

  /** Valid documents that end before a day and of whose end nobody has been told; marks them as told. */
  takeExpiring(before: LocalDate, today: LocalDate, limit: number): Promise<ExpiringDocument[]> {
    return this.database.query<ExpiringDocument>(
      `UPDATE disclosure.publication p SET expiry_told_on = $2
        WHERE document_id IN (
          SELECT document_id FROM disclosure.publication
           WHERE validity IN ('in-force', 'amended') AND valid_until <= $1 AND expiry_told_on IS NULL
             AND gone_at IS NULL AND withdrawn_at IS NULL
           ORDER BY valid_until LIMIT $3 FOR UPDATE SKIP LOCKED)
        RETURNING document_id AS id, title, unit_id AS "unitId", made_on AS "madeOn", valid_until AS "validUntil"`,
      [before, today, limit],
    );
  }

  /** Documents whose last day is over; answers how many there were. */
  async lapse(today: LocalDate): Promise<number> {
    const rows = await this.database.query(
      `UPDATE disclosure.publication SET validity = 'lapsed', validity_since = valid_until + 1
        WHERE validity IN ('in-force', 'amended') AND valid_until < $1 RETURNING document_id`,
      [today],
    );
    return rows.length;
  }
}
