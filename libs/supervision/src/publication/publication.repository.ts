import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@yangguang/kernel';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import type { AnswerOutcome } from '../model/answer-outcome';
import type { CaseCategory } from '../model/case-category';
import type { CaseKind } from '../model/case-kind';
import { indexTerms, tsQuery } from '@yangguang/text';

export interface PublicationRow {
  readonly caseId: string;
  readonly number: string;
  readonly kind: CaseKind;
  readonly category: CaseCategory | null;
  readonly unitId: string;
  readonly unitName: string;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly outcome: AnswerOutcome;
  readonly receivedOn: LocalDate;
  readonly answeredOn: LocalDate;
  readonly workingDaysTaken: number;
  readonly rating: number | null;
  readonly publishedAt: Date;
}

/** What is to stand before everybody from now on, and who decided it. */
export interface NewEdition extends Omit<PublicationRow, 'rating'> {
  /** The answer that is published: its rating is shown with it. */
  readonly answerId: string;
  readonly publishedBy: string;
  readonly publishedByName: string;
}

export type PublicListRow = Omit<
  PublicationRow,
  'caseId' | 'question' | 'answer' | 'receivedOn' | 'unitId'
> & {
  /** The beginning of the question. */
  readonly excerpt: string;
};

export interface PublicFilter {
  readonly q?: string;
  readonly unit?: string;
  readonly kind?: CaseKind;
  readonly category?: CaseCategory;
  /** `YYYY-MM`, the month of the answer. */
  readonly month?: string;
  readonly limit: number;
  readonly cursor?: string;
}

const EXCERPT = 90;

/** The public copies: written by the centre, read by everybody. */
@Injectable()
export class PublicationRepository {
  constructor(private readonly database: Database) {}

  /**
   * Publishes, or publishes anew what was withdrawn, and keeps the edition for the record. The first time of
   * publishing stays. Returns which edition it is, from 1.
   */
  async save(row: NewEdition): Promise<number> {
    const saved = await this.database.one<{ readonly edition: number }>(
      `WITH standing AS (
         INSERT INTO supervision.publication AS p
           (case_id, number, kind, unit_id, unit_name, title, question, answer, outcome, received_on, answered_on,
            working_days_taken, rating, published_at, published_by, terms, category)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
           (SELECT grade FROM supervision.rating WHERE answer_id = $13 AND case_id = $1), $14, $15,
           array_to_tsvector($16::text[]), $18)
         ON CONFLICT (case_id) DO UPDATE SET title = EXCLUDED.title, question = EXCLUDED.question,
           answer = EXCLUDED.answer, terms = EXCLUDED.terms, published_by = EXCLUDED.published_by,
           outcome = EXCLUDED.outcome, unit_id = EXCLUDED.unit_id, unit_name = EXCLUDED.unit_name,
           answered_on = EXCLUDED.answered_on, working_days_taken = EXCLUDED.working_days_taken,
           rating = EXCLUDED.rating, category = EXCLUDED.category, withdrawn_at = NULL,
           edition = p.edition + 1
         RETURNING case_id, edition, title, question, answer, published_by)
       INSERT INTO supervision.publication_edition
         (case_id, edition, title, question, answer, published_at, published_by, published_by_name)
       SELECT case_id, edition, title, question, answer, $14, published_by, $17 FROM standing RETURNING edition`,
      [
        row.caseId,
        row.number,
        row.kind,
        row.unitId,
        row.unitName,
        row.title,
        row.question,
        row.answer,
        row.outcome,
        row.receivedOn,
        row.answeredOn,
        row.workingDaysTaken,
        row.answerId,
        row.publishedAt,
        row.publishedBy,
        indexTerms(row.number, row.title, row.question, row.answer),
        row.publishedByName,
        row.category,
      ],
    );
    if (!saved) throw new Error('An edition that was written gave no number');
    return saved.edition;
  }

  /** Takes the public copy back; without a reason where the writer’s own step did it. False when there was none. */
  async withdraw(caseId: string, at: Date, reason: string | null = null): Promise<boolean> {
    const withdrawn = await this.database.one<{ readonly taken: boolean }>(
      `WITH gone AS (
         UPDATE supervision.publication SET withdrawn_at = $2 WHERE case_id = $1 AND withdrawn_at IS NULL
         RETURNING case_id, edition), edition_gone AS (
         UPDATE supervision.publication_edition e SET withdrawn_at = $2, withdrawn_reason = $3
           FROM gone WHERE e.case_id = gone.case_id AND e.edition = gone.edition)
       SELECT EXISTS (SELECT FROM gone) AS taken`,
      [caseId, at, reason],
    );
    return withdrawn?.taken ?? false;
  }

  async rate(caseId: string, grade: number): Promise<void> {
    await this.database.query('UPDATE supervision.publication SET rating = $2 WHERE case_id = $1', [
      caseId,
      grade,
    ]);
  }

  async find(number: string): Promise<PublicationRow | undefined> {
    return this.database.one<PublicationRow>(
      `SELECT case_id AS "caseId", number, kind, category, unit_id AS "unitId", unit_name AS "unitName", title, question,
              answer, outcome, received_on AS "receivedOn", answered_on AS "answeredOn",
              working_days_taken AS "workingDaysTaken", rating, published_at AS "publishedAt"
         FROM supervision.publication WHERE number = $1 AND withdrawn_at IS NULL`,
      [number],
    );
  }

  /** What was taken back last. */
  withdrawn(limit: number): Promise<{ readonly number: string; readonly withdrawnAt: Date }[]> {
    return this.database.query(
      `SELECT number, withdrawn_at AS "withdrawnAt" FROM supervision.publication
        WHERE withdrawn_at IS NOT NULL ORDER BY withdrawn_at DESC LIMIT $1`,
      [limit],
    );
  }

  /** Newest answer first; words are found wherever they stand, also inside longer ones. */
  async page(filter: PublicFilter): Promise<Page<PublicListRow>> {
    const params: unknown[] = [];
    const add = (value: unknown): string => `$${params.push(value)}`;
    const where = ['withdrawn_at IS NULL'];
    const words = filter.q === undefined ? undefined : tsQuery(filter.q);
    if (words !== undefined) where.push(`terms @@ ${add(words)}::tsquery`);
    if (filter.unit) where.push(`unit_id = ${add(filter.unit)}`);
    if (filter.kind) where.push(`kind = ${add(filter.kind)}`);
    if (filter.category) where.push(`category = ${add(filter.category)}`);
    if (filter.month) {
      const first = add(`${filter.month}-01`);
      where.push(
        `answered_on >= ${first}::date AND answered_on < (${first}::date + interval '1 month')::date`,
      );
    }
    if (filter.cursor !== undefined) {
      const [on, id] = decodeCursor(filter.cursor, 2);
      where.push(`(answered_on, case_id) < (${add(on)}::date, ${add(id)}::uuid)`);
    }
    const rows = await this.database.query<PublicListRow & Pick<PublicationRow, 'caseId'>>(
      `SELECT case_id AS "caseId", number, kind, category, unit_name AS "unitName", title, outcome,
              answered_on AS "answeredOn", working_days_taken AS "workingDaysTaken", rating,
              published_at AS "publishedAt", left(question, ${EXCERPT}) AS excerpt
         FROM supervision.publication WHERE ${where.join(' AND ')}
        ORDER BY answered_on DESC, case_id DESC LIMIT ${add(filter.limit + 1)}`,
      params,
    );
    return pageOf(
      rows,
      filter.limit,
      (row) => [row.answeredOn, row.caseId],
      (row) => ({
        number: row.number,
        title: row.title,
        kind: row.kind,
        category: row.category,
        unitName: row.unitName,
        answeredOn: row.answeredOn,
        workingDaysTaken: row.workingDaysTaken,
        outcome: row.outcome,
        rating: row.rating,
        publishedAt: row.publishedAt,
        excerpt: row.excerpt,
      }),
    );
  }
}
