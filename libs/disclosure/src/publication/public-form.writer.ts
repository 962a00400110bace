import { Injectable } from '@nestjs/common';
import { Database } from '@yangguang/platform';
import { indexTerms } from '@yangguang/text';
import type { DocumentRow, EditionRow } from '../document/document-rows';
import type { FormContent } from '../model/form/layouts';

export interface PublicFormCopy {
  readonly row: DocumentRow;
  readonly edition: EditionRow & { readonly content: FormContent };
  readonly indexNumber: string;
  readonly at: Date;
}

/** Writes the public copies of profiles and service items. */
@Injectable()
export class PublicFormWriter {
  constructor(private readonly database: Database) {}

  async indexNumberOf(documentId: string): Promise<string | undefined> {
    const row = await this.database.one<{ number: string }>(
      'SELECT index_number AS number FROM disclosure.public_form WHERE document_id = $1',
      [documentId],
    );
    return row?.number;
  }

  /** The first time of publishing stays; what was withdrawn is back with its new edition. */
  async save({ row, edition, indexNumber, at }: PublicFormCopy): Promise<void> {
    const { content } = edition;
    const item = content.form === 'service-item' ? content : null;
    await this.database.query(
      `INSERT INTO disclosure.public_form
         (document_id, kind, edition, edition_published_at, unit_id, unit_name, index_number, published_at, title,
          theme, audience, content, attachments, terms)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $4, $8, $9, $10, $11, $12, array_to_tsvector($13::text[]))
       ON CONFLICT (document_id) DO UPDATE SET edition = EXCLUDED.edition,
         edition_published_at = EXCLUDED.edition_published_at, title = EXCLUDED.title, theme = EXCLUDED.theme,
         audience = EXCLUDED.audience, content = EXCLUDED.content, attachments = EXCLUDED.attachments,
         terms = EXCLUDED.terms, withdrawn_at = NULL, withdrawn_reason = NULL`,
      [
        row.id,
        content.form,
        edition.number,
        at,
        row.unitId,
        row.unitName,
        indexNumber,
        row.title,
        item?.theme ?? null,
        item?.audience ?? null,
        JSON.stringify(content),
        JSON.stringify(edition.attachments),
        indexTerms(indexNumber, row.title, row.unitName, edition.bodyText),
      ],
    );
  }

  async withdraw(documentId: string, at: Date, reason: string): Promise<void> {
    await this.database.query(
      'UPDATE disclosure.public_form SET withdrawn_at = $2, withdrawn_reason = $3 WHERE document_id = $1',
      [documentId, at, reason],
    );
  }

  /** Its words go with it; the number and the reason stay. */
  async remove(documentId: string, at: Date, reason: string): Promise<void> {
    await this.database.query(
      `UPDATE disclosure.public_form SET gone_at = $2, gone_reason = $3, attachments = '[]', terms = ''::tsvector
        WHERE document_id = $1`,
      [documentId, at, reason],
    );
  }
}
