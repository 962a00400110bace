import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { DocumentReach } from '../model/document-access';
import type { DocumentState } from '../model/document-state';
import type { DocumentRow } from './document-rows';
import { reachCondition } from './reach-sql';

export const DOCUMENT_COLUMNS = `d.id, d.unit_id AS "unitId", d.unit_name AS "unitName", d.state, d.version, d.edition,
  d.title, d.kind, d.made_on AS "madeOn", d.published, d.changed_at AS "changedAt"`;

export interface HeadChange {
  readonly state: DocumentState;
  readonly edition?: number;
  readonly title?: string;
  readonly kind?: string;
  readonly madeOn?: string;
  readonly published?: boolean;
}

/** The heads of documents; whoever asks says how far they see. */
@Injectable()
export class DocumentRepository {
  constructor(private readonly database: Database) {}

  async insert(row: DocumentRow): Promise<void> {
    await this.database.query(
      `INSERT INTO disclosure.document
         (id, unit_id, unit_name, state, version, edition, title, kind, made_on, published, changed_at, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
      [
        row.id,
        row.unitId,
        row.unitName,
        row.state,
        row.version,
        row.edition,
        row.title,
        row.kind,
        row.madeOn,
        row.published,
        row.changedAt,
      ],
    );
  }

  find(id: string, reach: DocumentReach): Promise<DocumentRow> {
    return this.must(id, reach, '');
  }

  lock(id: string, reach: DocumentReach): Promise<DocumentRow> {
    return this.must(id, reach, 'FOR UPDATE');
  }

  /** Writes what changed of a locked document and counts its version up. */
  async save(id: string, change: HeadChange, at: Date): Promise<void> {
    await this.database.query(
      `UPDATE disclosure.document SET state = $2, version = version + 1, changed_at = $3,
              edition = COALESCE($4, edition), title = COALESCE($5, title), kind = COALESCE($6, kind),
              made_on = COALESCE($7, made_on), published = COALESCE($8, published)
        WHERE id = $1`,
      [
        id,
        change.state,
        at,
        change.edition ?? null,
        change.title ?? null,
        change.kind ?? null,
        change.madeOn ?? null,
        change.published ?? null,
      ],
    );
  }

  private async must(id: string, reach: DocumentReach, locking: '' | 'FOR UPDATE'): Promise<DocumentRow> {
    const params: unknown[] = [id];
    const row = await this.database.one<DocumentRow>(
      `SELECT ${DOCUMENT_COLUMNS} FROM disclosure.document d
        WHERE d.id = $1 AND ${reachCondition(reach, params)} ${locking}`,
      params,
    );
    if (!row) throw new DomainError('not-found', 'disclosure.document-not-found');
    return row;
  }
}
