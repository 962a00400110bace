import { Injectable } from '@nestjs/common';
import { Database } from '@yangguang/platform';
import type { DocumentContent } from '../model/document-content';
import { indexTerms } from '@yangguang/text';
import type { DocumentRow, EditionRow } from '../document/document-rows';

export interface PublicCopy {
  readonly row: DocumentRow;
  readonly edition: EditionRow & { readonly content: DocumentContent };
  readonly indexNumber: string;
  readonly at: Date;
}

/** Writes the public copies; all that the public pages ever read. */
@Injectable()
export class PublicationWriter {
  constructor(private readonly database: Database) {}

  /** The number that a document was given when it was first published. */
  async indexNumberOf(documentId: string): Promise<string | undefined> {
    const row = await this.database.one<{ number: string }>(
      'SELECT index_number AS number FROM disclosure.publication WHERE document_id = $1',
      [documentId],
    );
    return row?.number;
  }

  /** The first time of publishing stays; what was withdrawn is back with its new edition. */
  async save({ row, edition, indexNumber, at }: PublicCopy): Promise<void> {
    const { content } = edition;
    await this.database.query(
      `INSERT INTO disclosure.publication
         (document_id, edition, edition_published_at, unit_id, unit_name, index_number, published_at, kind, title,
          document_number, topic, issuer, made_on, effective_on, valid_until, summary, keywords, body_html, attachments,
          validity, terms)
       VALUES ($1, $2, $3, $4, $5, $6, $3, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 'in-force',
               array_to_tsvector($19::text[]))
       ON CONFLICT (document_id) DO UPDATE SET edition = EXCLUDED.edition,
         edition_published_at = EXCLUDED.edition_published_at, kind = EXCLUDED.kind, title = EXCLUDED.title,
         document_number = EXCLUDED.document_number, topic = EXCLUDED.topic, issuer = EXCLUDED.issuer,
         made_on = EXCLUDED.made_on, effective_on = EXCLUDED.effective_on, valid_until = EXCLUDED.valid_until,
         summary = EXCLUDED.summary, keywords = EXCLUDED.keywords, body_html = EXCLUDED.body_html,
         attachments = EXCLUDED.attachments, terms = EXCLUDED.terms, withdrawn_at = NULL, withdrawn_reason = NULL`,
      [
        row.id,
        edition.number,
        at,
        row.unitId,
        row.unitName,
        indexNumber,
        content.kind,
        content.title,
        content.documentNumber,
        content.topic,
        content.issuer,
        content.madeOn,
        content.effectiveOn,
        content.validUntil,
        content.summary ?? '',
        content.keywords,
        content.bodyHtml,
        JSON.stringify(edition.attachments),
        indexTerms(
          indexNumber,
          content.title,
          content.documentNumber ?? '',
          content.issuer,
          content.summary ?? '',
          content.keywords.join(' '),
          edition.bodyText,
        ),
      ],
    );
  }

  async withdraw(documentId: string, at: Date, reason: string): Promise<void> {
    await this.database.query(
      'UPDATE disclosure.publication SET withdrawn_at = $2, withdrawn_reason = $3 WHERE document_id = $1',
      [documentId, at, reason],
    );
  }

  /** Its words go with it; that there was a document, and why there is none now, stays. */
  async remove(documentId: string, at: Date, reason: string): Promise<void> {
    await this.database.query(
      `UPDATE disclosure.publication SET gone_at = $2, gone_reason = $3, body_html = '', attachments = '[]',
              terms = ''::tsvector WHERE document_id = $1`,
      [documentId, at, reason],
    );
  }
}
