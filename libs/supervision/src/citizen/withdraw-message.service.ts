import { Injectable } from '@nestjs/common';
import { Events } from '@yangguang/platform';
import type { CaseEntity } from '../case/case.entity';
import { CaseNotices } from '../case/case-notices';
import { CaseRepository } from '../case/case.repository';
import { CaseStep } from '../case/case-step';
import { MergedCases } from '../case/merged-cases';
import { CaseWithdrawn } from '../model/case-events';

/** The citizen takes an open message back (撤回). Those who wrote about the same matter go on without it. */
@Injectable()
export class WithdrawMessageService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly step: CaseStep,
    private readonly merged: MergedCases,
    private readonly notices: CaseNotices,
    private readonly events: Events,
  ) {}

  async withdraw(id: string, reason: string | null): Promise<CaseEntity> {
    const row = await this.cases.lockById(id);
    const step = await this.step.beginLocked(row, 'withdraw', { kind: 'citizen' });
    await this.step.record(step, 'withdraw', [{ type: 'withdrawn', detail: { opinion: reason } }], {
      closedOn: step.today,
      mainCaseId: null,
    });
    await this.merged.release(row);
    this.events.publish(new CaseWithdrawn({ caseId: row.id, number: row.number }));
    await this.notices.tell(row, 'withdrawn', await this.notices.handlers(row));
    return row;
  }
}
