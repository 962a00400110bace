import { Injectable } from '@nestjs/common';
import { Database } from '@yangguang/platform';

export interface EditionRow {
  readonly edition: number;
  readonly publishedAt: Date;
  readonly publishedBy: string;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
}

/** What stood before everybody, edition by edition: written with the public row, never removed. */
@Injectable()
export class EditionRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  of(caseId: string): Promise<EditionRow[]> {
    return this.database.query<EditionRow>(
      `SELECT edition, published_at AS "publishedAt", published_by_name AS "publishedBy",
              withdrawn_at AS "withdrawnAt", withdrawn_reason AS "withdrawnReason", title, question, answer
         FROM supervision.publication_edition WHERE case_id = $1 ORDER BY edition DESC`,
      [caseId],
    );
  }
}
