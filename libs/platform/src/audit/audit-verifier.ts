import { Injectable } from '@nestjs/common';
import { Database } from '../persistence/database';
import { CHAIN_START, chainHash, type AuditLine } from './audit-chain';

export interface AuditVerdict {
  readonly intact: boolean;
  readonly lines: number;
  /** The first line that is not what was written; absent when the trail is whole. */
  readonly brokenAt?: number;
}

type Row = Omit<AuditLine, 'at'> & { readonly at: Date; readonly hash: string };

const BATCH = 1_000;

/** Walks the audit trail from its beginning and recomputes every link. */
@Injectable()
export class AuditVerifier {
  constructor(private readonly database: Database) {}

  async verify(): Promise<AuditVerdict> {
    let previous = CHAIN_START;
    let lines = 0;
    for (;;) {
      const rows = await this.batch(lines);
      for (const { hash, ...row } of rows) {
        const line: AuditLine = { ...row, at: row.at.toISOString() };
        if (line.sequence !== lines + 1 || chainHash(previous, line) !== hash) {
          return { intact: false, lines, brokenAt: lines + 1 };
        }
        previous = hash;
        lines += 1;
      }
      if (rows.length < BATCH) break;
    }
    const head = await this.database.one<{ sequence: number; hash: string }>(
      'SELECT sequence, hash FROM platform.audit_head',
    );
    // Lines cut off at the end leave a chain that is whole in itself; the head tells.
    if (head?.sequence !== lines || head.hash !== previous)
      return { intact: false, lines, brokenAt: lines + 1 };
    return { intact: true, lines };
  }

  private batch(after: number): Promise<Row[]> {
    return this.database.query<Row>(
      `SELECT sequence, at, actor_kind AS "actorKind", actor_id AS "actorId", actor_name AS "actorName",
              unit_id AS "unitId", action, subject_type AS "subjectType", subject_id AS "subjectId",
              before, after, reason, address, request_id AS "requestId", hash
         FROM platform.audit_line WHERE sequence > $1 ORDER BY sequence LIMIT ${BATCH}`,
      [after],
    );
  }
}
