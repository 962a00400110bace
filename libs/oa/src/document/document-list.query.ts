import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import { tsQuery } from '@yangguang/text';
import { numberMeant } from '../model/document-number';
import type { DocumentState, Urgency } from '../model/document-state';
import type { DocumentType } from '../model/document-type';

/** The ways of looking at outgoing documents. */
export const DOCUMENT_QUEUES = ['own', 'countersign'] as const;

export type DocumentQueue = (typeof DOCUMENT_QUEUES)[number];

export interface DocumentFilter {
  readonly queue: DocumentQueue;
  readonly state?: DocumentState;
  readonly q?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface DocumentListRow {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly type: DocumentType;
  readonly state: DocumentState;
  readonly urgency: Urgency;
  readonly version: number;
  readonly unitId: string;
  readonly unitName: string;
  readonly draftedByName: string;
  readonly createdAt: Date;
  readonly issuedAt: Date | null;
}

const COLUMNS = `d.id, d.title, d.number, d.type, d.state, d.urgency, d.version, d.unit_id AS "unitId", d.unit_name AS "unitName",
  d.drafted_by_name AS "draftedByName", d.created_at AS "createdAt", d.issued_at AS "issuedAt"`;
const ASKED = `EXISTS (SELECT 1 FROM oa.countersign c
  WHERE c.document_id = d.id AND c.unit_id = $1 AND c.answered_at IS NULL AND c.closed_at IS NULL)`;

/** Lists of outgoing documents in the reach of one unit, newest first, a page at a time. */
@Injectable()
export class DocumentListQuery {
  constructor(private readonly database: Database) {}

  async page(filter: DocumentFilter, unitId: string): Promise<Page<DocumentListRow>> {
    const params: unknown[] = [unitId];
    const add = (value: unknown) => `$${params.push(value)}`;
    const where = [filter.queue === 'own' ? 'd.unit_id = $1' : ASKED];
    if (filter.state) where.push(`d.state = ${add(filter.state)}`);
    const number = filter.q === undefined ? undefined : numberMeant(filter.q);
    const words = filter.q === undefined ? undefined : tsQuery(filter.q);
    if (number !== undefined) where.push(`d.number = ${add(number)}`);
    else if (words !== undefined) where.push(`d.terms @@ ${add(words)}::tsquery`);
    if (filter.cursor !== undefined) {
      const [at, id] = decodeCursor(filter.cursor, 2);
      where.push(`(d.created_at, d.id) < (${add(at)}::timestamptz, ${add(id)}::uuid)`);
    }
    const rows = await this.database.query<DocumentListRow>(
      `SELECT ${COLUMNS} FROM oa.document d WHERE ${where.join(' AND ')}
        ORDER BY d.created_at DESC, d.id DESC LIMIT ${add(filter.limit + 1)}`,
      params,
    );
    return pageOf(
      rows,
      filter.limit,
      (row) => [row.createdAt.toISOString(), row.id],
      (row) => row,
    );
  }
}
