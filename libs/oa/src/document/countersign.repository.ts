import { Injectable } from '@nestjs/common';
import { Database } from '@yangguang/platform';
import type { CountersignOpinion } from '../model/document-state';

export interface CountersignRow {
  readonly round: number;
  readonly unitId: string;
  readonly unitName: string;
  readonly askedAt: Date;
  readonly answer: CountersignOpinion | null;
  readonly opinion: string | null;
  readonly answeredByName: string | null;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
}

/** Who was asked to countersign (会签) and what they said. */
@Injectable()
export class CountersignRepository {
  constructor(private readonly database: Database) {}

  of(documentId: string): Promise<CountersignRow[]> {
    return this.database.query<CountersignRow>(
      `SELECT round, unit_id AS "unitId", unit_name AS "unitName", asked_at AS "askedAt", answer, opinion,
              answered_by_name AS "answeredByName", answered_at AS "answeredAt", closed_at AS "closedAt"
         FROM oa.countersign WHERE document_id = $1 ORDER BY round, unit_name`,
      [documentId],
    );
  }

  async ask(
    documentId: string,
    round: number,
    units: readonly { id: string; name: string }[],
    at: Date,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO oa.countersign (document_id, round, unit_id, unit_name, asked_at)
       SELECT $1, $2, id, name, $5 FROM unnest($3::uuid[], $4::text[]) AS asked (id, name)`,
      [documentId, round, units.map(({ id }) => id), units.map(({ name }) => name), at],
    );
  }

  async answer(
    documentId: string,
    unitId: string,
    said: { answer: CountersignOpinion; opinion: string | null; name: string; at: Date },
  ): Promise<void> {
    await this.database.query(
      `UPDATE oa.countersign SET answer = $3, opinion = $4, answered_by_name = $5, answered_at = $6
        WHERE document_id = $1 AND unit_id = $2 AND answered_at IS NULL AND closed_at IS NULL`,
      [documentId, unitId, said.answer, said.opinion, said.name, said.at],
    );
  }

  /** Ends the round: who has not answered is listed as having given no reply. */
  async close(documentId: string, at: Date): Promise<void> {
    await this.database.query(
      'UPDATE oa.countersign SET closed_at = $2 WHERE document_id = $1 AND answered_at IS NULL AND closed_at IS NULL',
      [documentId, at],
    );
  }
}
