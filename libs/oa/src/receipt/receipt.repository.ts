import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import { tsQuery } from '@yangguang/text';
import { numberMeant } from '../model/document-number';
import type { Urgency } from '../model/document-state';
import type { DocumentType } from '../model/document-type';
import type { ReceiptTimes, ReturnReason } from '../model/receipt-rule';

export interface ReceiptRow extends ReceiptTimes {
  readonly documentId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly deliveredAt: Date;
  readonly dueAt: Date;
  readonly signedByName: string | null;
  readonly returnedByName: string | null;
  readonly returnReason: ReturnReason | null;
  readonly returnNote: string | null;
  readonly urgedAt: Date | null;
  readonly urgedTimes: number;
}

export interface InboxRow extends ReceiptRow {
  readonly title: string;
  readonly number: string;
  readonly type: DocumentType;
  readonly urgency: Urgency;
  readonly senderName: string;
}

const COLUMNS = `r.document_id AS "documentId", r.unit_id AS "unitId", r.unit_name AS "unitName",
  r.delivered_at AS "deliveredAt", r.due_at AS "dueAt", r.opened_at AS "openedAt", r.signed_at AS "signedAt",
  r.signed_by_name AS "signedByName", r.returned_at AS "returnedAt", r.returned_by_name AS "returnedByName",
  r.return_reason AS "returnReason", r.return_note AS "returnNote", r.urged_at AS "urgedAt", r.urged_times AS "urgedTimes"`;

/** One row a unit that a document went to. */
@Injectable()
export class ReceiptRepository {
  constructor(private readonly database: Database) {}

  async deliver(
    documentId: string,
    units: readonly { id: string; name: string }[],
    at: Date,
    dueAt: Date,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO oa.receipt (document_id, unit_id, unit_name, delivered_at, due_at)
       SELECT $1, id, name, $4, $5 FROM unnest($2::uuid[], $3::text[]) AS unit (id, name) ON CONFLICT DO NOTHING`,
      [documentId, units.map(({ id }) => id), units.map(({ name }) => name), at, dueAt],
    );
  }

  /** The sender's board, in the county's order of units. */
  of(documentId: string): Promise<ReceiptRow[]> {
    return this.database.query<ReceiptRow>(
      `SELECT ${COLUMNS} FROM oa.receipt r JOIN identity.unit u ON u.id = r.unit_id
        WHERE r.document_id = $1 ORDER BY u.sort, u.id`,
      [documentId],
    );
  }

  find(documentId: string, unitId: string): Promise<ReceiptRow | undefined> {
    return this.database.one<ReceiptRow>(
      `SELECT ${COLUMNS} FROM oa.receipt r WHERE r.document_id = $1 AND r.unit_id = $2`,
      [documentId, unitId],
    );
  }

  /** The same, locked: of two who sign at once, one does. */
  lock(documentId: string, unitId: string): Promise<ReceiptRow | undefined> {
    return this.database.one<ReceiptRow>(
      `SELECT ${COLUMNS} FROM oa.receipt r WHERE r.document_id = $1 AND r.unit_id = $2 FOR UPDATE`,
      [documentId, unitId],
    );
  }

  async open(documentId: string, unitId: string, at: Date): Promise<void> {
    await this.database.query(
      'UPDATE oa.receipt SET opened_at = $3 WHERE document_id = $1 AND unit_id = $2 AND opened_at IS NULL',
      [documentId, unitId, at],
    );
  }

  async sign(documentId: string, unitId: string, by: { id: string; name: string; at: Date }): Promise<void> {
    await this.database.query(
      `UPDATE oa.receipt SET opened_at = coalesce(opened_at, $5), signed_at = $5, signed_by = $3, signed_by_name = $4
        WHERE document_id = $1 AND unit_id = $2`,
      [documentId, unitId, by.id, by.name, by.at],
    );
  }

  async giveBack(
    documentId: string,
    unitId: string,
    back: { reason: ReturnReason; note: string; name: string; at: Date },
  ): Promise<void> {
    await this.database.query(
      `UPDATE oa.receipt SET opened_at = coalesce(opened_at, $6), returned_at = $6, returned_by_name = $5,
              return_reason = $3, return_note = $4
        WHERE document_id = $1 AND unit_id = $2`,
      [documentId, unitId, back.reason, back.note, back.name, back.at],
    );
  }

  /** Notes an urging of those that have neither signed nor returned; answers whom, and for which time. */
  urge(
    documentId: string,
    unitIds: readonly string[],
    at: Date,
  ): Promise<{ unitId: string; time: number }[]> {
    return this.database.query<{ unitId: string; time: number }>(
      `UPDATE oa.receipt SET urged_at = $3, urged_times = urged_times + 1
        WHERE document_id = $1 AND unit_id = ANY($2::uuid[]) AND signed_at IS NULL AND returned_at IS NULL
        RETURNING unit_id AS "unitId", urged_times AS time`,
      [documentId, unitIds, at],
    );
  }

  /** What a unit has received, newest first; `waiting` leaves out what is signed for or returned. */
  async inbox(
    unitId: string,
    filter: { waiting: boolean; q?: string; limit: number; cursor?: string },
  ): Promise<Page<InboxRow>> {
    const params: unknown[] = [unitId];
    const add = (value: unknown) => `$${params.push(value)}`;
    const where = ['r.unit_id = $1'];
    if (filter.waiting) where.push('r.signed_at IS NULL AND r.returned_at IS NULL');
    const number = filter.q === undefined ? undefined : numberMeant(filter.q);
    const words = filter.q === undefined ? undefined : tsQuery(filter.q);
    if (number !== undefined) where.push(`d.number = ${add(number)}`);
    else if (words !== undefined) where.push(`d.terms @@ ${add(words)}::tsquery`);
    if (filter.cursor !== undefined) {
      const [at, id] = decodeCursor(filter.cursor, 2);
      where.push(`(r.delivered_at, r.document_id) < (${add(at)}::timestamptz, ${add(id)}::uuid)`);
    }
    const rows = await this.database.query<InboxRow>(
      `SELECT ${COLUMNS}, d.title, d.number, d.type, d.urgency, d.unit_name AS "senderName"
         FROM oa.receipt r JOIN oa.document d ON d.id = r.document_id
        WHERE ${where.join(' AND ')}
        ORDER BY r.delivered_at DESC, r.document_id DESC LIMIT ${add(filter.limit + 1)}`,
      params,
    );
    return pageOf(
      rows,
      filter.limit,
      (row) => [row.deliveredAt.toISOString(), row.documentId],
      (row) => row,
    );
  }
}
