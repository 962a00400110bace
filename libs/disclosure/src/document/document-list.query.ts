import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import type { DocumentReach } from '../model/document-access';
import type { EditionKind } from '../model/edition-content';
import type { DocumentState } from '../model/document-state';
import type { DocumentRow } from './document-rows';
import { DOCUMENT_COLUMNS } from './document.repository';
import { reachCondition } from './reach-sql';

export interface DocumentFilter {
  readonly state?: DocumentState;
  readonly kind?: EditionKind;
  readonly limit: number;
  readonly cursor?: string;
}

/** Documents as the console lists them: in the reader's reach, what changed last first. */
@Injectable()
export class DocumentListQuery {
  constructor(private readonly database: Database) {}

  async page(filter: DocumentFilter, reach: DocumentReach): Promise<Page<DocumentRow>> {
    const params: unknown[] = [];
    const where = [reachCondition(reach, params)];
    if (filter.state) where.push(`d.state = $${params.push(filter.state)}`);
    if (filter.kind) where.push(`d.kind = $${params.push(filter.kind)}`);
    if (filter.cursor !== undefined) {
      const [at, id] = decodeCursor(filter.cursor, 2);
      where.push(`(d.changed_at, d.id) < ($${params.push(at)}::timestamptz, $${params.push(id)}::uuid)`);
    }
    const rows = await this.database.query<DocumentRow & { readonly key: string }>(
      `SELECT ${DOCUMENT_COLUMNS}, d.changed_at::text AS key FROM disclosure.document d
        WHERE ${where.join(' AND ')} ORDER BY d.changed_at DESC, d.id DESC LIMIT $${params.push(filter.limit + 1)}`,
      params,
    );
    return pageOf(
      rows,
      filter.limit,
      (row) => [row.key, row.id],
      (row) => row,
    );
  }
}
