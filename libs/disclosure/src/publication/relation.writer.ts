import { Injectable } from '@nestjs/common';
import { DomainError, type LocalDate } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import { validityAfter, type Validity } from '../model/document-codes';
import type { DocumentContent } from '../model/document-content';

/** What a published document does to others: recorded, and their validity changed in the same transaction. */
@Injectable()
export class RelationWriter {
  constructor(private readonly database: Database) {}

  async replace(documentId: string, content: DocumentContent, today: LocalDate): Promise<void> {
    await this.database.query('DELETE FROM disclosure.relation WHERE from_id = $1', [documentId]);
    for (const { kind, documentId: target } of content.relations) {
      const row = await this.database.one<{ validity: Validity }>(
        'SELECT validity FROM disclosure.publication WHERE document_id = $1 AND gone_at IS NULL FOR UPDATE',
        [target],
      );
      if (!row) throw new DomainError('conflict', 'disclosure.relation-not-public');
      await this.database.query(
        'INSERT INTO disclosure.relation (from_id, to_id, kind) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [documentId, target, kind],
      );
      const validity = validityAfter(kind, row.validity);
      if (validity === row.validity) continue;
      await this.database.query(
        'UPDATE disclosure.publication SET validity = $2, validity_since = $3 WHERE document_id = $1',
        [target, validity, content.effectiveOn ?? today],
      );
    }
  }
}
