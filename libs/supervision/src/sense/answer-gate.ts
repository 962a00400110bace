import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import type { CaseEntity } from '../case/case.entity';
import type { DraftEntity } from '../case/draft.entity';
import type { NonAnswerCode } from '../model/non-answer';
import { AnswerCheckService } from './answer-check.service';
import { CheckOverrides } from './check-overrides';

/** Stands between a draft and its leader: what looks like no answer passes only with a reason. */
@Injectable()
export class AnswerGate {
  constructor(
    private readonly checking: AnswerCheckService,
    private readonly overrides: CheckOverrides,
  ) {}

  /**
   * Joins the open transaction.
   * @param version under which the draft goes to the leader
   * @returns the findings that were overridden; none when the check found nothing, whatever reason was given
   */
  async pass(
    row: CaseEntity,
    draft: DraftEntity,
    version: number,
    reason: string | undefined,
  ): Promise<NonAnswerCode[]> {
    const codes = (await this.checking.findings(row, draft)).map(({ code }) => code);
    if (codes.length === 0) return [];
    if (reason === undefined) {
      throw new DomainError('invalid', 'platform.validation', {
        fields: codes.map((code) => ({
          pointer: '/overrideReason',
          key: `supervision.non-answer.${code}.refused`,
        })),
      });
    }
    await this.overrides.keep(row, version, codes, reason);
    return codes;
  }
}
