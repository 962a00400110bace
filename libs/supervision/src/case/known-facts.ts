import { Injectable } from '@nestjs/common';
import type { Actor } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { CaseEntity } from './case.entity';
import { CaseRepository } from './case.repository';
import type { Known } from './facts-of';

interface Row {
  readonly rated: boolean;
  readonly recused: boolean;
  readonly leadsOthers: boolean;
  readonly assistingUnitIds: string[];
}

/** A case's belongings as far as its guards and its parties depend on them. */
export interface KnownCase extends Known {
  readonly assistingUnitIds: readonly string[];
}

/** Gathers what the workflow has to know besides the row itself. */
@Injectable()
export class KnownFacts {
  constructor(
    private readonly cases: CaseRepository,
    private readonly database: Database,
  ) {}

  async of(row: CaseEntity, actor: Actor): Promise<KnownCase> {
    const draft = await this.cases.draftOf(row);
    const answer = await this.cases.answerOf(row);
    const facts = await this.database.one<Row>(
      `SELECT EXISTS (SELECT 1 FROM supervision.rating WHERE answer_id = $2 AND case_id = $1) AS rated,
              EXISTS (SELECT 1 FROM supervision.recusal WHERE case_id = $1 AND person_id = $3) AS recused,
              EXISTS (SELECT 1 FROM supervision.case WHERE main_case_id = $1 AND closed_on IS NULL) AS "leadsOthers",
              ARRAY(SELECT unit_id FROM supervision.assistance WHERE case_id = $1) AS "assistingUnitIds"`,
      [row.id, answer?.id ?? null, actor.kind === 'person' ? actor.personId : null],
    );
    if (facts === undefined) throw new Error('A query without a table answered no row');
    return { draft, answer, ...facts };
  }
}
