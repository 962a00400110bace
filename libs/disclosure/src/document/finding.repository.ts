import { Injectable } from '@nestjs/common';
import { DomainError, newId } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import { mustBeFixed, type GateFinding } from '../model/gate/finding';
import type { FindingRow } from './document-rows';

const COLUMNS = `id, key, kind, place, excerpt, status, reason, answered_by_name AS "answeredByName"`;

/** What the gate found, edition by edition, and what was answered. */
@Injectable()
export class FindingRepository {
  constructor(private readonly database: Database) {}

  of(documentId: string, edition: number): Promise<FindingRow[]> {
    return this.database.query<FindingRow>(
      `SELECT ${COLUMNS} FROM disclosure.finding WHERE document_id = $1 AND edition = $2 ORDER BY id`,
      [documentId, edition],
    );
  }

  async open(documentId: string, edition: number): Promise<number> {
    const row = await this.database.one<{ n: number }>(
      `SELECT count(*)::int AS n FROM disclosure.finding WHERE document_id = $1 AND edition = $2 AND status = 'open'`,
      [documentId, edition],
    );
    return row?.n ?? 0;
  }

  /** What is there now stands open unless it was answered; what is no longer there is fixed. */
  async record(documentId: string, edition: number, found: readonly GateFinding[]): Promise<void> {
    await this.database.query(
      `UPDATE disclosure.finding SET status = 'fixed', reason = NULL
        WHERE document_id = $1 AND edition = $2 AND status <> 'fixed' AND NOT (key = ANY ($3))`,
      [documentId, edition, found.map(({ key }) => key)],
    );
    for (const one of found) {
      await this.database.query(
        `INSERT INTO disclosure.finding AS f (id, document_id, edition, key, kind, place, excerpt, status)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'open')
         ON CONFLICT (document_id, edition, key) DO UPDATE SET status = 'open' WHERE f.status = 'fixed'`,
        [newId(), documentId, edition, one.key, one.kind, one.place, one.excerpt],
      );
    }
  }

  async ignore(
    documentId: string,
    edition: number,
    findingId: string,
    answer: { readonly reason: string; readonly personId: string; readonly name: string; readonly at: Date },
  ): Promise<void> {
    const row = (await this.of(documentId, edition)).find(({ id }) => id === findingId);
    if (!row || row.status === 'fixed') throw new DomainError('not-found', 'disclosure.finding-not-found');
    if (mustBeFixed(row.kind)) throw new DomainError('illegal-intent', 'disclosure.finding-must-be-fixed');
    await this.database.query(
      `UPDATE disclosure.finding SET status = 'ignored', reason = $2, answered_by = $3, answered_by_name = $4,
              answered_at = $5 WHERE id = $1`,
      [findingId, answer.reason, answer.personId, answer.name, answer.at],
    );
  }
}
