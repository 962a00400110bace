import { Injectable } from '@nestjs/common';
import { newId } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { EditionContent } from '../model/edition-content';
import type { AttachedFile, EditionRow } from './document-rows';

const COLUMNS = `number, content, body_text AS "bodyText", attachments, authors, author_name AS "authorName",
  saved_at AS "savedAt", first_by AS "firstBy", second_by AS "secondBy", final_by AS "finalBy",
  published_at AS "publishedAt"`;

export interface EditionText {
  readonly content: EditionContent;
  readonly bodyText: string;
  readonly attachments: readonly AttachedFile[];
}

export interface Author {
  readonly personId: string;
  readonly name: string;
}

/** The editions of a document: one row each, saved over while it is a draft and left alone afterwards. */
@Injectable()
export class EditionRepository {
  constructor(private readonly database: Database) {}

  async insert(
    documentId: string,
    number: number,
    text: EditionText,
    author: Author,
    at: Date,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO disclosure.edition
         (id, document_id, number, content, body_text, attachments, authors, author_name, saved_at)
       VALUES ($1, $2, $3, $4, $5, $6, ARRAY[$7::uuid], $8, $9)`,
      [newId(), documentId, number, ...columnsOf(text), author.personId, author.name, at],
    );
  }

  async overwrite(
    documentId: string,
    number: number,
    text: EditionText,
    author: Author,
    at: Date,
  ): Promise<void> {
    await this.database.query(
      `UPDATE disclosure.edition SET content = $3, body_text = $4, attachments = $5, author_name = $7, saved_at = $8,
              authors = CASE WHEN $6::uuid = ANY (authors) THEN authors ELSE authors || $6::uuid END
        WHERE document_id = $1 AND number = $2`,
      [documentId, number, ...columnsOf(text), author.personId, author.name, at],
    );
  }

  async find(documentId: string, number: number): Promise<EditionRow | undefined> {
    return this.database.one<EditionRow>(
      `SELECT ${COLUMNS} FROM disclosure.edition WHERE document_id = $1 AND number = $2`,
      [documentId, number],
    );
  }

  async submitted(documentId: string, number: number, at: Date): Promise<void> {
    await this.database.query(
      'UPDATE disclosure.edition SET submitted_at = $3 WHERE document_id = $1 AND number = $2',
      [documentId, number, at],
    );
  }

  async firstApproved(documentId: string, number: number, by: string): Promise<void> {
    await this.database.query(
      'UPDATE disclosure.edition SET first_by = $3 WHERE document_id = $1 AND number = $2',
      [documentId, number, by],
    );
  }

  /** The second reviewer answers for the secrecy check as well. */
  async secondApproved(documentId: string, number: number, by: string, note: string): Promise<void> {
    await this.database.query(
      `UPDATE disclosure.edition SET second_by = $3, secrecy_checked_by = $3, secrecy_note = $4
        WHERE document_id = $1 AND number = $2`,
      [documentId, number, by, note],
    );
  }

  async published(documentId: string, number: number, by: string, at: Date): Promise<void> {
    await this.database.query(
      'UPDATE disclosure.edition SET final_by = $3, published_at = $4 WHERE document_id = $1 AND number = $2',
      [documentId, number, by, at],
    );
  }

  /** Back to its author: every stage has to be gone through again. */
  async sentBack(documentId: string, number: number): Promise<void> {
    await this.database.query(
      `UPDATE disclosure.edition SET submitted_at = NULL, first_by = NULL, second_by = NULL, secrecy_checked_by = NULL,
              secrecy_note = NULL WHERE document_id = $1 AND number = $2`,
      [documentId, number],
    );
  }
}

function columnsOf({ content, bodyText, attachments }: EditionText): unknown[] {
  return [JSON.stringify(content), bodyText, JSON.stringify(attachments)];
}
