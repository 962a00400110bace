import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, displayName, newId, type Clock } from '@yangguang/kernel';
import { currentContext, Database, requirePerson, translate } from '@yangguang/platform';
import type { CaseEntity } from '../case/case.entity';
import type { CheckOverrideResponse } from '../case/dto/case-workflow.response';
import type { NonAnswerCode } from '../model/non-answer';

type Row = Omit<CheckOverrideResponse, 'title'> & { readonly finding: NonAnswerCode };

/** Findings against which a draft went on, each with the reason: shown to whoever signs, counted by unit. */
@Injectable()
export class CheckOverrides {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One line a finding, in the transaction that hands the draft up. */
  async keep(
    row: Pick<CaseEntity, 'id' | 'leadUnitId'>,
    draftVersion: number,
    findings: readonly NonAnswerCode[],
    reason: string,
  ): Promise<void> {
    const person = requirePerson(currentContext().actor);
    await this.database.query(
      `INSERT INTO supervision.check_override
         (id, case_id, unit_id, draft_version, finding, reason, person_id, person_name, at)
       SELECT unnest($1::uuid[]), $2, $3, $4, unnest($5::text[]), $6, $7, $8, $9`,
      [
        findings.map(() => newId()),
        row.id,
        row.leadUnitId,
        draftVersion,
        findings,
        reason,
        person.personId,
        displayName(person),
        this.clock.now(),
      ],
    );
  }

  /** Those of the draft at hand; a new draft, or a new round, begins without any. */
  async of({ id, round }: Pick<CaseEntity, 'id' | 'round'>): Promise<CheckOverrideResponse[]> {
    const rows = await this.database.query<Row>(
      `SELECT o.finding, o.reason, o.person_name AS "by", o.at
         FROM supervision.check_override o
         JOIN supervision.draft d ON d.case_id = o.case_id AND d.version = o.draft_version
        WHERE o.case_id = $1 AND d.round = $2
          AND d.version = (SELECT max(version) FROM supervision.draft WHERE case_id = $1)
        ORDER BY o.finding`,
      [id, round],
    );
    const { language } = currentContext();
    return rows.map((one) => ({
      ...one,
      title: translate(language, `supervision.non-answer.${one.finding}.title`),
    }));
  }
}
