import { Injectable } from '@nestjs/common';
import { DomainError, displayName, type PersonActor } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import { reachCondition } from '../case/reach-sql';
import type { CaseReach } from '../model/case-access';
import type { CaseKind } from '../model/case-kind';
import { addMonths, firstDayOf } from '../model/figure-sets';
import type { ScoreSheet } from '../model/score-sheet';

/** What is drawn from: the answered cases of a month, of one unit or kind or of all. */
export interface SampleScope {
  readonly month: string;
  readonly unitId?: string;
  readonly kind?: CaseKind;
}

export interface NewSample extends SampleScope {
  readonly id: string;
  readonly number: string;
  readonly size: number;
  readonly seed: string;
  readonly population: readonly string[];
}

export interface SampleRow extends NewSample {
  readonly unitName: string | null;
  readonly drawnByName: string;
  readonly officeName: string;
  readonly drawnAt: Date;
}

export interface SampleCaseRow {
  readonly position: number;
  readonly caseId: string;
  readonly caseNumber: string;
  /** Null once the case is out of the reader's reach. */
  readonly caseTitle: string | null;
  readonly unitId: string;
  readonly unitName: string;
  readonly version: number;
  readonly grades: ScoreSheet | null;
  readonly points: number | null;
  readonly remarks: string | null;
  readonly scoredByName: string | null;
  readonly scoredAt: Date | null;
  readonly handledByReader: boolean;
}

const COLUMNS = `s.id, s.number, s.month, s.unit_id AS "unitId", u.name AS "unitName", s.kind, s.size, s.seed,
  s.population, s.drawn_by_name AS "drawnByName", s.office_name AS "officeName", s.drawn_at AS "drawnAt"`;

/** Samples with their sheets. */
@Injectable()
export class SampleRepository {
  constructor(private readonly database: Database) {}

  /** The numbers that can be drawn, and which unit answered each. */
  async population(
    { month, unitId, kind }: SampleScope,
    reach: CaseReach,
  ): Promise<{ id: string; number: string; unitId: string; unitName: string }[]> {
    const params: unknown[] = [firstDayOf(month), firstDayOf(addMonths(month, 1))];
    const add = (value: unknown): string => `$${params.push(value)}`;
    const where = [
      'c.closed_on >= $1 AND c.closed_on < $2',
      "c.state = 'answered'",
      reachCondition(reach, params),
      ...(unitId === undefined ? [] : [`c.lead_unit_id = ${add(unitId)}`]),
      ...(kind === undefined ? [] : [`c.kind = ${add(kind)}`]),
    ];
    return this.database.query(
      `SELECT c.id, c.number, u.id AS "unitId", u.name AS "unitName"
         FROM supervision.case c JOIN identity.unit u ON u.id = c.lead_unit_id
        WHERE ${where.join(' AND ')} ORDER BY c.number`,
      params,
    );
  }

  async insert(sample: NewSample, person: PersonActor, at: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO supervision.sample (id, number, month, unit_id, kind, size, seed, population, drawn_by,
         drawn_by_name, office_name, drawn_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[sample.id, sample.number, sample.month, sample.unitId ?? null, sample.kind ?? null],
        ...[sample.size, sample.seed, sample.population],
        ...[person.personId, displayName(person), person.unitName, at],
      ],
    );
  }

  async insertCases(
    sampleId: string,
    cases: readonly { readonly id: string; readonly unitId: string; readonly unitName: string }[],
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO supervision.sample_case (sample_id, position, case_id, unit_id, unit_name)
       SELECT $1, n, case_id, unit_id, unit_name
         FROM unnest($2::uuid[], $3::uuid[], $4::text[]) WITH ORDINALITY AS d(case_id, unit_id, unit_name, n)`,
      [sampleId, cases.map(({ id }) => id), cases.map((one) => one.unitId), cases.map((one) => one.unitName)],
    );
  }

  async get(id: string): Promise<SampleRow> {
    const row = await this.database.one<SampleRow>(
      `SELECT ${COLUMNS} FROM supervision.sample s LEFT JOIN identity.unit u ON u.id = s.unit_id WHERE s.id = $1`,
      [id],
    );
    if (!row) throw new DomainError('not-found', 'supervision.sample.not-found');
    return row;
  }

  async cases(id: string, reach: CaseReach, personId: string | null): Promise<SampleCaseRow[]> {
    return this.sheets(id, reach, personId, null);
  }

  /** One sheet, locked until the transaction ends; nothing when the case is out of reach. */
  async lock(
    id: string,
    caseId: string,
    reach: CaseReach,
    personId: string,
  ): Promise<SampleCaseRow | undefined> {
    const [row] = await this.sheets(id, reach, personId, caseId);
    return row?.caseTitle === null ? undefined : row;
  }

  async score(
    id: string,
    caseId: string,
    sheet: { readonly grades: ScoreSheet; readonly points: number; readonly remarks: string | null },
    person: PersonActor,
    at: Date,
  ): Promise<void> {
    await this.database.query(
      `UPDATE supervision.sample_case
          SET grades = $3, points = $4, remarks = $5, scored_by = $6, scored_by_name = $7, scored_at = $8,
              version = version + 1
        WHERE sample_id = $1 AND case_id = $2`,
      [
        ...[id, caseId, JSON.stringify(sheet.grades), sheet.points, sheet.remarks],
        ...[person.personId, displayName(person), at],
      ],
    );
  }

  private async sheets(
    id: string,
    reach: CaseReach,
    personId: string | null,
    caseId: string | null,
  ): Promise<SampleCaseRow[]> {
    const params: unknown[] = [id, personId, caseId];
    const reached = reachCondition(reach, params);
    return this.database.query<SampleCaseRow>(
      `SELECT x.position, x.case_id AS "caseId", c.number AS "caseNumber",
              CASE WHEN ${reached} THEN c.title END AS "caseTitle", x.unit_id AS "unitId",
              x.unit_name AS "unitName", x.version, x.grades, x.points::float8 AS points, x.remarks,
              x.scored_by_name AS "scoredByName", x.scored_at AS "scoredAt",
              EXISTS (SELECT 1 FROM supervision.case_event e
                       WHERE e.case_id = x.case_id AND e.actor_id = $2 AND e.actor_kind = 'person'
                         AND e.type NOT LIKE 'inspection-%' AND e.type <> 'contact-revealed') AS "handledByReader"
         FROM supervision.sample_case x JOIN supervision.case c ON c.id = x.case_id
        WHERE x.sample_id = $1 AND ($3::uuid IS NULL OR x.case_id = $3)
        ORDER BY x.position ${caseId === null ? '' : 'FOR UPDATE OF x'}`,
      params,
    );
  }
}
