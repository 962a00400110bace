import { Injectable } from '@nestjs/common';
import { instantAt } from '@yangguang/kernel';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import { tsQuery } from '@yangguang/text';
import type { DocumentKind, DocumentTopic, Validity } from '../model/document-codes';
import type { AttachedFile } from '../document/document-rows';
import type { PublicDocument, PublicDocumentRow, RelatedDocument } from './dto/public-document.responses';

export interface PublicFilter {
  readonly q?: string;
  readonly unit?: string;
  readonly kind?: DocumentKind;
  readonly topic?: DocumentTopic;
  readonly validity?: Validity;
  readonly year?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export type PublicationRow = Omit<PublicDocument, 'related' | 'attachments'> & {
  readonly attachments: readonly AttachedFile[];
  readonly goneAt: Date | null;
  readonly goneReason: string | null;
};

/** A document that is no longer there, as feeds tell it. */
export interface Tombstone {
  readonly id: string;
  readonly title: string;
  readonly goneAt: Date;
}

const ROW = `p.document_id AS id, p.index_number AS "indexNumber", p.title, p.kind, p.topic,
  p.document_number AS "documentNumber", p.issuer, p.made_on AS "madeOn", p.published_at AS "publishedAt", p.validity,
  p.withdrawn_at IS NOT NULL AS withdrawn, p.summary`;

/** The public copies, for everybody. Newest publication first. */
@Injectable()
export class PublicDocumentQuery {
  constructor(private readonly database: Database) {}

  async page(filter: PublicFilter): Promise<Page<PublicDocumentRow>> {
    const params: unknown[] = [];
    const add = (value: unknown): string => `$${params.push(value)}`;
    const where = ['p.gone_at IS NULL'];
    const words = filter.q === undefined ? undefined : tsQuery(filter.q);
    if (words !== undefined) where.push(`p.terms @@ ${add(words)}::tsquery`);
    if (filter.unit) where.push(`p.unit_id = ${add(filter.unit)}`);
    if (filter.kind) where.push(`p.kind = ${add(filter.kind)}`);
    if (filter.topic) where.push(`p.topic = ${add(filter.topic)}`);
    if (filter.validity) where.push(`p.validity = ${add(filter.validity)}`);
    if (filter.year) {
      const next = `${Number(filter.year) + 1}-01-01`;
      where.push(`p.published_at >= ${add(instantAt(`${filter.year}-01-01`))}`);
      where.push(`p.published_at < ${add(instantAt(next))}`);
    }
    if (filter.cursor !== undefined) {
      const [at, id] = decodeCursor(filter.cursor, 2);
      where.push(`(p.published_at, p.document_id) < (${add(at)}::timestamptz, ${add(id)}::uuid)`);
    }
    const rows = await this.database.query<PublicDocumentRow & { readonly key: string }>(
      `SELECT ${ROW}, p.published_at::text AS key FROM disclosure.publication p WHERE ${where.join(' AND ')}
        ORDER BY p.published_at DESC, p.document_id DESC LIMIT ${add(filter.limit + 1)}`,
      params,
    );
    return pageOf(
      rows,
      filter.limit,
      (row) => [row.key, row.id],
      ({ key, ...row }) => (void key, row),
    );
  }

  find(id: string): Promise<PublicationRow | undefined> {
    return this.database.one<PublicationRow>(
      `SELECT ${ROW}, p.unit_id AS "unitId", p.unit_name AS "unitName", p.effective_on AS "effectiveOn",
              p.valid_until AS "validUntil", p.validity_since AS "validitySince", p.keywords, p.body_html AS "bodyHtml",
              p.attachments, p.withdrawn_reason AS "withdrawnReason", p.withdrawn_at AS "withdrawnAt", p.edition,
              p.gone_at AS "goneAt", p.gone_reason AS "goneReason"
         FROM disclosure.publication p WHERE p.document_id = $1`,
      [id],
    );
  }

  /** Both ways: what it does to others, and what others do to it. */
  related(id: string): Promise<RelatedDocument[]> {
    return this.database.query<RelatedDocument>(
      `SELECT r.kind, r.direction, p.document_id AS id, p.title, p.document_number AS "documentNumber",
              p.kind AS "documentKind", p.unit_name AS "unitName", p.validity, p.published_at AS "publishedAt"
         FROM (SELECT kind, 'to' AS direction, to_id AS other FROM disclosure.relation WHERE from_id = $1
               UNION ALL SELECT kind, 'from', from_id FROM disclosure.relation WHERE to_id = $1) r
         JOIN disclosure.publication p ON p.document_id = r.other AND p.gone_at IS NULL AND p.withdrawn_at IS NULL
        ORDER BY p.published_at DESC, p.document_id LIMIT 100`,
      [id],
    );
  }

  /** What was taken away last. */
  tombstones(limit: number): Promise<Tombstone[]> {
    return this.database.query<Tombstone>(
      `SELECT document_id AS id, title, gone_at AS "goneAt" FROM disclosure.publication
        WHERE gone_at IS NOT NULL ORDER BY gone_at DESC LIMIT $1`,
      [limit],
    );
  }
}
