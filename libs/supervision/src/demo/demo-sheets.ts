import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@yangguang/kernel';
import { Database, runAs } from '@yangguang/platform';
import { AnswerEntity } from '../case/answer.entity';
import { AnswerSheet } from '../case/answer-sheet';
import { CaseEntity } from '../case/case.entity';

/** Gives demonstration answers the sheets that a sign-off would have made: drawn, sealed, registered, kept. */
@Injectable()
export class DemoSheets {
  constructor(
    private readonly database: Database,
    private readonly sheet: AnswerSheet,
  ) {}

  /**
   * All that wait for the centre's check (without a sheet they could never be answered), and the latest answers.
   * @param latest how many answers
   */
  async seal(latest: number): Promise<void> {
    const rows = await this.database.query<{ answerId: string; caseId: string }>(
      `(SELECT a.id AS "answerId", a.case_id AS "caseId" FROM supervision.answer a JOIN supervision.case c ON c.id = a.case_id
         WHERE c.state = 'awaiting-check' AND a.voided_at IS NULL AND a.sheet_file_id IS NULL)
       UNION ALL
       (SELECT a.id, a.case_id FROM supervision.answer a JOIN supervision.case c ON c.id = a.case_id
         WHERE c.state = 'answered' AND a.voided_at IS NULL AND a.sheet_file_id IS NULL
         ORDER BY c.answered_at DESC LIMIT $1)`,
      [latest],
    );
    for (const { answerId, caseId } of rows) {
      const answer = await this.database.repository(AnswerEntity).findOneByOrFail({ id: answerId });
      const row = await this.database.repository(CaseEntity).findOneByOrFail({ id: caseId });
      const made = await runAs(signerOf(answer), () => this.sheet.seal(row, answer));
      await this.database.repository(AnswerEntity).update({ id: answerId }, made);
    }
  }
}

function signerOf(answer: AnswerEntity): PersonActor {
  return {
    kind: 'person',
    personId: answer.signedBy,
    name: answer.signedByName,
    sessionId: answer.signedBy,
    positionId: answer.signedBy,
    unitId: answer.unitId,
    unitName: answer.unitName,
    roles: ['unit-leader'],
    permissions: new Map(),
  };
}
