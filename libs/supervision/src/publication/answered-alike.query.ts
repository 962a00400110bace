import { Injectable } from '@nestjs/common';
import { Database } from '@yangguang/platform';
import type { LocalDate } from '@yangguang/kernel';

export interface AlikeRow {
  readonly number: string;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly unitName: string;
  readonly answeredOn: LocalDate;
}

const CANDIDATES = 80;
/** Six words make fifteen pairs: one pair that both have is enough, one word alone would find everything. */
const WORDS = 6;

/** Published messages that share at least two of the rarest words, by the index of words and bounded in number. */
@Injectable()
export class AnsweredAlikeQuery {
  constructor(private readonly database: Database) {}

  async of(terms: readonly string[]): Promise<AlikeRow[]> {
    const rare = await this.rarestKnown(terms);
    if (rare.length < 2) return [];
    const pairs = rare.flatMap((one, at) =>
      rare.slice(at + 1).map((two) => `(${quoted(one)} & ${quoted(two)})`),
    );
    return this.database.query<AlikeRow>(
      `SELECT number, title, question, answer, unit_name AS "unitName", answered_on AS "answeredOn"
         FROM supervision.publication WHERE terms @@ $1::tsquery AND withdrawn_at IS NULL
        ORDER BY answered_on DESC, case_id DESC LIMIT ${CANDIDATES}`,
      [pairs.join(' | ')],
    );
  }

  /** Words that no answered message has can't lead to one. */
  private async rarestKnown(terms: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ term: string }>(
      `SELECT term FROM supervision.term_decision WHERE term = ANY($1::text[]) AND subject = 'kind'
        GROUP BY term ORDER BY sum(cases), term LIMIT ${WORDS}`,
      [terms],
    );
    return rows.map((row) => row.term);
  }
}

const quoted = (term: string): string => `'${term.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
