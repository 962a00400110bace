import { Injectable } from '@nestjs/common';
import { Database } from '../persistence/database';

/** A file as it is known; its content lies in the storage under `sha256`. */
export interface StoredFile {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** `made-here`: written by this system itself, so there was nothing to scan. */
  readonly scan: 'clean' | 'not-scanned' | 'made-here';
  /** Why it was uploaded or made, for example `public-upload`, `sealed-answer`. */
  readonly purpose: string;
  /** What it belongs to; null until it is attached. */
  readonly ownerType: string | null;
  readonly ownerId: string | null;
  /** The person; null for a citizen or the system. */
  readonly uploadedBy: string | null;
  readonly uploadedAt: Date;
  readonly attachedAt: Date | null;
}

export interface FileOwner {
  /** `<library>.<what>`, for example `supervision.case`. */
  readonly type: string;
  readonly id: string;
}

const COLUMNS = `id, sha256, name, type, size, scan, purpose, owner_type AS "ownerType", owner_id AS "ownerId",
  uploaded_by AS "uploadedBy", uploaded_at AS "uploadedAt", attached_at AS "attachedAt"`;

/** The table of files. */
@Injectable()
export class FileTable {
  constructor(private readonly database: Database) {}

  async add(file: StoredFile): Promise<void> {
    await this.database.query(
      `INSERT INTO platform.file (id, sha256, name, type, size, scan, purpose, owner_type, owner_id, uploaded_by, uploaded_at,
                                  attached_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        file.id,
        file.sha256,
        file.name,
        file.type,
        file.size,
        file.scan,
        file.purpose,
        file.ownerType,
        file.ownerId,
        file.uploadedBy,
        file.uploadedAt,
        file.attachedAt,
      ],
    );
  }

  find(id: string): Promise<StoredFile | undefined> {
    return this.database.one<StoredFile>(`SELECT ${COLUMNS} FROM platform.file WHERE id = $1`, [id]);
  }

  /** In the order in which they were uploaded. */
  ofOwner(owner: FileOwner): Promise<StoredFile[]> {
    const sql = `SELECT ${COLUMNS} FROM platform.file WHERE owner_type = $1 AND owner_id = $2 ORDER BY id`;
    return this.database.query<StoredFile>(sql, [owner.type, owner.id]);
  }

  /** Gives uploads that belong to nothing yet to their owner; returns only those that it could. */
  attach(
    ids: readonly string[],
    owner: FileOwner,
    by: {
      readonly purpose: string;
      readonly personId: string | null;
      readonly since: Date;
      readonly at: Date;
    },
  ): Promise<StoredFile[]> {
    return this.database.query<StoredFile>(
      `UPDATE platform.file SET owner_type = $2, owner_id = $3, attached_at = $4
        WHERE id = ANY($1) AND owner_id IS NULL AND purpose = $5 AND uploaded_by IS NOT DISTINCT FROM $6 AND uploaded_at > $7
        RETURNING ${COLUMNS}`,
      [[...ids], owner.type, owner.id, by.at, by.purpose, by.personId, by.since],
    );
  }

  /** Uploads from before a time that belong to nothing. */
  orphans(before: Date, limit: number): Promise<StoredFile[]> {
    return this.database.query<StoredFile>(
      `SELECT ${COLUMNS} FROM platform.file WHERE owner_id IS NULL AND uploaded_at < $1 ORDER BY uploaded_at LIMIT $2`,
      [before, limit],
    );
  }

  /** Deletes an upload that still belongs to nothing; true when no other file has its content. */
  async removeOrphan(file: StoredFile): Promise<boolean> {
    await this.lockContent(file.sha256);
    await this.database.query('DELETE FROM platform.file WHERE id = $1 AND owner_id IS NULL', [file.id]);
    const other = await this.database.one('SELECT 1 FROM platform.file WHERE sha256 = $1 LIMIT 1', [
      file.sha256,
    ]);
    return other === undefined;
  }

  /** Held to the end of the transaction, so that nobody removes a content while somebody else counts on it. */
  async lockContent(sha256: string): Promise<void> {
    await this.database.query("SELECT pg_advisory_xact_lock(hashtextextended('platform.file ' || $1, 0))", [
      sha256,
    ]);
  }
}
