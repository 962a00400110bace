import { Injectable } from '@nestjs/common';
import { Database } from '@yangguang/platform';

export interface RatingRow {
  readonly answerId: string;
  readonly caseId: string;
  readonly grade: number;
  readonly reasons: readonly string[];
  readonly comment: string | null;
  readonly givenAt: Date;
}

/** What citizens have said of their answers: one rating an answer, by the table's own key. */
@Injectable()
export class RatingRepository {
  constructor(private readonly database: Database) {}

  /** What this citizen said of an answer; another citizen may have been given the same one. */
  async of(caseId: string, answerId: string): Promise<RatingRow | undefined> {
    return this.database.one<RatingRow>(
      `SELECT answer_id AS "answerId", case_id AS "caseId", grade, reasons, comment, given_at AS "givenAt"
         FROM supervision.rating WHERE answer_id = $2 AND case_id = $1`,
      [caseId, answerId],
    );
  }

  async add(row: RatingRow): Promise<void> {
    await this.database.query(
      `INSERT INTO supervision.rating (answer_id, case_id, grade, reasons, comment, given_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [row.answerId, row.caseId, row.grade, [...row.reasons], row.comment, row.givenAt],
    );
  }
}
