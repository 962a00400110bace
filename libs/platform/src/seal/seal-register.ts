import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@yangguang/kernel';
import { decodeCursor, pageOf, type Page } from '../http/paging';
import { Database } from '../persistence/database';

/** One line of the register (用印登记簿): written once, never changed. */
export interface SealUse {
  readonly id: string;
  /** `2026-0731`: year and running number of the county, without gaps. */
  readonly number: string;
  readonly sealId: string;
  readonly documentType: string;
  readonly documentId: string;
  readonly documentNumber: string | null;
  readonly reason: string;
  /** Digests of the sealed file, hexadecimal. */
  readonly sha256: string;
  readonly sm3: string;
  readonly usedById: string | null;
  readonly usedByName: string;
  readonly confirmedById: string | null;
  readonly confirmedByName: string | null;
  readonly usedAt: Date;
}

const COLUMNS = `id, number, seal_id AS "sealId", document_type AS "documentType", document_id AS "documentId",
  document_number AS "documentNumber", reason, sha256, sm3, used_by_id AS "usedById", used_by_name AS "usedByName",
  confirmed_by_id AS "confirmedById", confirmed_by_name AS "confirmedByName", used_at AS "usedAt"`;

@Injectable()
export class SealRegister {
  constructor(private readonly database: Database) {}

  async add(use: SealUse): Promise<void> {
    await this.database.query(
      `INSERT INTO platform.seal_use (id, number, seal_id, document_type, document_id, document_number, reason, sha256, sm3,
                                      used_by_id, used_by_name, confirmed_by_id, confirmed_by_name, used_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        use.id,
        use.number,
        use.sealId,
        use.documentType,
        use.documentId,
        use.documentNumber,
        use.reason,
        use.sha256,
        use.sm3,
        use.usedById,
        use.usedByName,
        use.confirmedById,
        use.confirmedByName,
        use.usedAt,
      ],
    );
  }

  /** The lines whose sealed files have these digests. */
  withDigests(sha256: readonly string[]): Promise<SealUse[]> {
    return this.database.query<SealUse>(`SELECT ${COLUMNS} FROM platform.seal_use WHERE sha256 = ANY($1)`, [
      [...sha256],
    ]);
  }

  /** A seal's uses, newest first. */
  async page(sealId: string, limit: number, cursor: string | undefined): Promise<Page<SealUse>> {
    const [usedAt, id] = cursor === undefined ? [null, null] : placeOf(cursor);
    const rows = await this.database.query<SealUse>(
      `SELECT ${COLUMNS} FROM platform.seal_use
        WHERE seal_id = $1 AND ($2::timestamptz IS NULL OR (used_at, id) < ($2::timestamptz, $3::uuid))
        ORDER BY used_at DESC, id DESC LIMIT $4`,
      [sealId, usedAt, id, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      (row) => [row.usedAt.toISOString(), row.id],
      (row) => row,
    );
  }
}

function placeOf(cursor: string): [string, string] {
  const [usedAt, id] = decodeCursor(cursor, 2);
  if (typeof usedAt === 'string' && typeof id === 'string' && isId(id) && !Number.isNaN(Date.parse(usedAt))) {
    return [new Date(usedAt).toISOString(), id];
  }
  throw new DomainError('invalid', 'platform.validation', {
    fields: [{ pointer: '/cursor', key: 'platform.validation.cursor' }],
  });
}
