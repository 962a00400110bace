import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { FormId } from '../model/form/field';
import type { FormContent } from '../model/form/layouts';
import type { ServiceItem } from '../model/form/service-item';
import { itemConditions, type ItemFilter } from './public-form.query';

export interface FormNews {
  readonly id: string;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly updatedAt: Date;
  readonly content: FormContent;
}

/** One public edition of a service item: when it was set up, adjusted, retained or cancelled, and by which document. */
export interface ItemChange {
  readonly edition: number;
  readonly publishedAt: Date;
  readonly decision: ServiceItem['decision'];
  readonly decisionDocument: string;
  readonly effectiveOn: LocalDate | null;
  readonly changeNote: string;
}

/** Changes of an item that its page shows; an item is seldom decided about more often in twenty years. */
const MOST_CHANGES = 20;

/** What became of public forms in time. */
@Injectable()
export class PublicFormNewsQuery {
  constructor(private readonly database: Database) {}

  /** What was published or changed last. */
  newest(kind: FormId, filter: Omit<ItemFilter, 'limit' | 'cursor'>, limit: number): Promise<FormNews[]> {
    const params: unknown[] = [];
    const add = (value: unknown): string => `$${params.push(value)}`;
    const where = [`p.kind = ${add(kind)}`, ...itemConditions(filter, add)];
    return this.database.query<FormNews>(
      `SELECT p.document_id AS id, p.title, p.unit_id AS "unitId", p.unit_name AS "unitName",
              p.edition_published_at AS "updatedAt", p.content
         FROM disclosure.public_form p WHERE ${where.join(' AND ')}
        ORDER BY p.edition_published_at DESC, p.document_id DESC LIMIT ${add(limit)}`,
      params,
    );
  }

  gone(kind: FormId, limit: number): Promise<{ id: string; unitId: string; goneAt: Date }[]> {
    return this.database.query(
      `SELECT document_id AS id, unit_id AS "unitId", gone_at AS "goneAt" FROM disclosure.public_form
        WHERE kind = $1 AND gone_at IS NOT NULL ORDER BY gone_at DESC LIMIT $2`,
      [kind, limit],
    );
  }

  /** Newest first. */
  changes(documentId: string): Promise<ItemChange[]> {
    return this.database.query<ItemChange>(
      `SELECT number AS edition, published_at AS "publishedAt", content->>'decision' AS decision,
              content->>'decisionDocument' AS "decisionDocument", content->>'effectiveOn' AS "effectiveOn",
              content->>'changeNote' AS "changeNote"
         FROM disclosure.edition WHERE document_id = $1 AND published_at IS NOT NULL
        ORDER BY number DESC LIMIT $2`,
      [documentId, MOST_CHANGES],
    );
  }
}
