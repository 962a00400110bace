import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, Numbers, pageOf, type Page } from '@yangguang/platform';
import { documentNumber } from '../model/document-number';
import type { DocumentEntity } from './document.entity';

const SERIES = 'oa.document';

export interface LedgerRow {
  readonly number: string;
  readonly documentId: string;
  readonly title: string;
  readonly drawnAt: Date;
  readonly drawnByName: string;
  readonly voidedAt: Date | null;
  readonly voidReason: string | null;
}

/** 发文登记簿: every number drawn, in order; a void one stays with its reason. */
@Injectable()
export class NumberLedger {
  constructor(
    private readonly database: Database,
    private readonly numbers: Numbers,
  ) {}

  /** The next number of a code in a year, in the transaction of the registration: a rollback gives it back. */
  async draw(row: DocumentEntity, year: number, by: { name: string; at: Date }): Promise<string> {
    const sequence = await this.numbers.next(SERIES, `${row.issuerCode}/${year}`);
    const number = documentNumber(row.issuerCode, year, sequence);
    await this.database.query(
      `INSERT INTO oa.number_ledger (code, year, sequence, number, unit_id, document_id, title, drawn_at, drawn_by_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [row.issuerCode, year, sequence, number, row.unitId, row.id, row.title, by.at, by.name],
    );
    return number;
  }

  /** The number is never used again; its line says why. */
  async void(number: string, reason: string, at: Date): Promise<void> {
    await this.database.query(
      'UPDATE oa.number_ledger SET voided_at = $2, void_reason = $3 WHERE number = $1',
      [number, at, reason],
    );
  }

  /** A unit's numbers, newest first. */
  async page(unitId: string, limit: number, cursor?: string): Promise<Page<LedgerRow>> {
    const params: unknown[] = [unitId, limit + 1];
    const after = cursor === undefined ? undefined : decodeCursor(cursor, 2);
    if (after) params.push(...after);
    const rows = await this.database.query<LedgerRow>(
      `SELECT number, document_id AS "documentId", title, drawn_at AS "drawnAt", drawn_by_name AS "drawnByName",
              voided_at AS "voidedAt", void_reason AS "voidReason"
         FROM oa.number_ledger
        WHERE unit_id = $1 ${after ? 'AND (drawn_at, number) < ($3::timestamptz, $4::text)' : ''}
        ORDER BY drawn_at DESC, number DESC LIMIT $2`,
      params,
    );
    return pageOf(
      rows,
      limit,
      (row) => [row.drawnAt.toISOString(), row.number],
      (row) => row,
    );
  }
}
