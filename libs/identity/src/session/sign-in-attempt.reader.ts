import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import type { AttemptOutcome } from './sign-in-record';

export interface AttemptRow {
  readonly id: string;
  readonly at: Date;
  readonly personId: string | null;
  readonly username: string | null;
  readonly outcome: AttemptOutcome;
  readonly address: string;
  readonly agent: string;
}

/** Reads the record of attempts to sign in, the newest first. */
@Injectable()
export class SignInAttemptReader {
  constructor(private readonly database: Database) {}

  async page(filter: { personId?: string; limit: number; cursor?: string }): Promise<Page<AttemptRow>> {
    const { personId, limit, cursor } = filter;
    const [at, id] = cursor === undefined ? [null, null] : decodeCursor(cursor, 2);
    const rows = await this.database.query<AttemptRow & { key: string }>(
      `SELECT a.id, a.at, a.at::text AS key, a.person_id AS "personId", p.username, a.outcome, a.address, a.agent
         FROM identity.sign_in_attempt a LEFT JOIN identity.person p ON p.id = a.person_id
        WHERE ($1::uuid IS NULL OR a.person_id = $1)
          AND ($2::timestamptz IS NULL OR (a.at, a.id) < ($2, $3::uuid))
        ORDER BY a.at DESC, a.id DESC LIMIT $4`,
      [personId ?? null, at, id, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      (row) => [row.key, row.id],
      ({ key: _, ...row }) => row,
    );
  }
}
