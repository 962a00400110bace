import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import { indexTerms } from '@yangguang/text';
import { DocumentEntity } from './document.entity';

/** Documents, always within the reach of the unit that asks. */
@Injectable()
export class DocumentRepository {
  constructor(private readonly database: Database) {}

  /** A document that this unit may see: its own, one it was asked to countersign, one that was issued to it. */
  async get(id: string, unitId: string): Promise<DocumentEntity> {
    return this.reach(id, unitId, '');
  }

  /** The same, locked until the transaction ends. */
  async lock(id: string, unitId: string): Promise<DocumentEntity> {
    return this.reach(id, unitId, 'FOR UPDATE');
  }

  async insert(row: DocumentEntity): Promise<void> {
    await this.database.repository(DocumentEntity).insert({ ...row });
    await this.index(row);
  }

  /** Writes a locked document and counts its version up. */
  async save(row: DocumentEntity, changes: Partial<DocumentEntity>): Promise<void> {
    Object.assign(row, changes, { version: row.version + 1 });
    const columns = { ...changes, version: row.version };
    await this.database.repository(DocumentEntity).update({ id: row.id }, columns);
    await this.index(row);
  }

  private async index(row: DocumentEntity): Promise<void> {
    await this.database.query('UPDATE oa.document SET terms = array_to_tsvector($2::text[]) WHERE id = $1', [
      row.id,
      indexTerms(row.number ?? '', row.title, row.body),
    ]);
  }

  private async reach(id: string, unitId: string, locking: '' | 'FOR UPDATE'): Promise<DocumentEntity> {
    const seen = await this.database.one(
      `SELECT 1 FROM oa.document d WHERE d.id = $1 AND (d.unit_id = $2
          OR EXISTS (SELECT 1 FROM oa.receipt r WHERE r.document_id = d.id AND r.unit_id = $2)
          OR EXISTS (SELECT 1 FROM oa.countersign c WHERE c.document_id = d.id AND c.unit_id = $2)) ${locking}`,
      [id, unitId],
    );
    if (!seen) throw new DomainError('not-found', 'oa.document-not-found');
    return this.database.repository(DocumentEntity).findOneByOrFail({ id });
  }
}
