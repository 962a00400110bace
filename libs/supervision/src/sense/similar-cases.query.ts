import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { CaseEntity } from '../case/case.entity';
import type { SealedContact } from '../case/contact-vault';
import { reachCondition } from '../case/reach-sql';
import type { CaseReach } from '../model/case-access';
import type { CaseState } from '../model/case-state';

export interface SimilarRow extends SealedContact {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly place: string | null;
  readonly body: string;
  readonly state: CaseState;
  readonly leadUnitId: string | null;
  readonly receivedAt: Date;
  readonly version: number;
}

/** An older message is a repetition, not a duplicate: merging it would help nobody. */
const DAYS_BACK = 90;
const CANDIDATES = 120;
/** The rarest words of the title find its matter; the common ones would only find everything. */
const WORDS_SEARCHED = 8;

/** Messages that may be about the same matter, chosen by the index of words and bounded in number. */
@Injectable()
export class SimilarCasesQuery {
  constructor(private readonly database: Database) {}

  async of(
    row: CaseEntity,
    terms: readonly string[],
    reach: CaseReach,
    on: LocalDate,
  ): Promise<SimilarRow[]> {
    const rare = await this.rarest(terms);
    if (rare.length === 0) return [];
    const params: unknown[] = [
      row.id,
      rare.map(quoted).join(' | '),
      addDays(on, -DAYS_BACK),
      isClosedTo(row),
    ];
    return this.database.query<SimilarRow>(
      `SELECT c.id, c.number, c.title, c.place, c.body, c.state, c.lead_unit_id AS "leadUnitId", c.version,
              c.received_at AS "receivedAt", c.contact_name AS "contactName",
              c.contact_phone AS "contactPhone", c.contact_email AS "contactEmail"
         FROM supervision.case c
        WHERE c.terms @@ $2::tsquery AND c.received_on >= $3 AND c.id <> $1 AND c.protected = $4
          AND c.state NOT IN ('refused', 'withdrawn', 'merged') AND ${reachCondition(reach, params)}
        ORDER BY c.received_at DESC LIMIT ${CANDIDATES}`,
      params,
    );
  }

  private async rarest(terms: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ term: string }>(
      `SELECT t.term FROM unnest($1::text[]) WITH ORDINALITY AS t(term, place)
         LEFT JOIN (SELECT term, sum(cases) AS cases FROM supervision.term_decision
                     WHERE term = ANY($1::text[]) AND subject = 'kind' GROUP BY term) k USING (term)
        ORDER BY coalesce(k.cases, 0), t.place LIMIT ${WORDS_SEARCHED}`,
      [terms],
    );
    return rows.map((one) => one.term);
  }
}

const isClosedTo = (row: CaseEntity): boolean => row.kind === 'report' || row.confidential;

const quoted = (term: string): string => `'${term.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
