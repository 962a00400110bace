import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import { tsQuery } from '@yangguang/text';
import type { AttachedFile } from '../document/document-rows';
import type { Audience, ItemTheme, ServiceItem } from '../model/form/service-item';
import type { FormContent } from '../model/form/layouts';

export interface ItemFilter {
  readonly q?: string;
  readonly unit?: string;
  readonly theme?: ItemTheme;
  readonly audience?: Audience;
  readonly limit: number;
  readonly cursor?: string;
}

export interface PublicItemRow {
  readonly id: string;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly content: ServiceItem;
}

export interface PublicFormRow {
  readonly id: string;
  readonly indexNumber: string;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly content: FormContent;
  readonly attachments: readonly AttachedFile[];
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
  readonly goneAt: Date | null;
  readonly goneReason: string | null;
}

const COLUMNS = `p.document_id AS id, p.index_number AS "indexNumber", p.title, p.unit_id AS "unitId",
  p.unit_name AS "unitName", p.published_at AS "publishedAt", p.edition_published_at AS "updatedAt", p.content,
  p.attachments, p.withdrawn_at AS "withdrawnAt", p.withdrawn_reason AS "withdrawnReason", p.gone_at AS "goneAt",
  p.gone_reason AS "goneReason"`;

/** What a list of service items is narrowed to, and its feed with it. */
export function itemConditions(
  filter: Omit<ItemFilter, 'limit' | 'cursor'>,
  add: (value: unknown) => string,
): string[] {
  const words = filter.q === undefined ? undefined : tsQuery(filter.q);
  return [
    'p.withdrawn_at IS NULL',
    ...(words === undefined ? [] : [`p.terms @@ ${add(words)}::tsquery`]),
    ...(filter.unit ? [`p.unit_id = ${add(filter.unit)}`] : []),
    ...(filter.theme ? [`p.theme = ${add(filter.theme)}`] : []),
    ...(filter.audience ? [`p.audience IN (${add(filter.audience)}, 'anyone')`] : []),
  ];
}

/** The public copies of profiles and service items. */
@Injectable()
export class PublicFormQuery {
  constructor(private readonly database: Database) {}

  /** Service items that can be applied for, by title. */
  async items(filter: ItemFilter): Promise<Page<PublicItemRow>> {
    const params: unknown[] = [];
    const add = (value: unknown): string => `$${params.push(value)}`;
    const where = [`p.kind = 'service-item'`, ...itemConditions(filter, add)];
    if (filter.cursor !== undefined) {
      const [title, id] = decodeCursor(filter.cursor, 2);
      where.push(`(p.title, p.document_id) > (${add(title)}::text, ${add(id)}::uuid)`);
    }
    const rows = await this.database.query<PublicItemRow>(
      `SELECT p.document_id AS id, p.title, p.unit_id AS "unitId", p.unit_name AS "unitName", p.content
         FROM disclosure.public_form p WHERE ${where.join(' AND ')}
        ORDER BY p.title, p.document_id LIMIT ${add(filter.limit + 1)}`,
      params,
    );
    return pageOf(
      rows,
      filter.limit,
      (row) => [row.title, row.id],
      (row) => row,
    );
  }

  find(id: string): Promise<PublicFormRow | undefined> {
    return this.database.one<PublicFormRow>(
      `SELECT ${COLUMNS} FROM disclosure.public_form p WHERE p.document_id = $1`,
      [id],
    );
  }

  profileOf(unitId: string): Promise<PublicFormRow | undefined> {
    return this.database.one<PublicFormRow>(
      `SELECT ${COLUMNS} FROM disclosure.public_form p
        WHERE p.unit_id = $1 AND p.kind = 'unit-profile' AND p.withdrawn_at IS NULL`,
      [unitId],
    );
  }
}
