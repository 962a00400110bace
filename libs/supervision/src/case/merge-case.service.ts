import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { currentContext, Events } from '@yangguang/platform';
import { reachOf } from '../model/case-access';
import { CaseMerged } from '../model/case-events';
import { isProtected } from '../model/case-kind';
import { mergeRefusal, type MergeSide } from '../model/merge-rule';
import type { CaseEntity } from './case.entity';
import { CaseNotices } from './case-notices';
import { CaseRepository } from './case.repository';
import { CaseStep, type StepRequest } from './case-step';
import { CaseTrail } from './case-trail';

/** 并单: one case waits for another's answer on the same matter, and keeps number, code, due date and rating. */
@Injectable()
export class MergeCaseService {
  constructor(
    private readonly step: CaseStep,
    private readonly cases: CaseRepository,
    private readonly trail: CaseTrail,
    private readonly notices: CaseNotices,
    private readonly events: Events,
  ) {}

  async merge(request: Omit<StepRequest, 'intent'> & { readonly mainCaseId: string }): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'merge' });
    const { row } = step;
    const main = await this.cases.lock(request.mainCaseId, reachOf(currentContext().actor));
    const refusal = mergeRefusal(sideOf(row), sideOf(main));
    if (refusal)
      throw new DomainError('illegal-intent', refusal.key, { values: { unit: '', ...refusal.values } });
    const handlers = row.leadUnitId === null ? [] : await this.notices.handlers(row);
    await this.step.record(step, 'merge', [{ type: 'merged', detail: { main: main.number } }], {
      mainCaseId: main.id,
      leadUnitId: null,
      handlerId: null,
      handlerName: null,
      extension: 'none',
    });
    await this.trail.add(main.id, 'took-in', { number: row.number });
    this.events.publish(new CaseMerged({ caseId: row.id, number: row.number, mainCaseId: main.id }));
    await this.notices.tell(row, 'merged', handlers, { main: main.number });
    await this.notices.mail(row, 'merged', { due: row.dueOn });
  }
}

function sideOf(row: CaseEntity): MergeSide {
  return {
    id: row.id,
    state: row.state,
    isProtected: isProtected(row.kind, row.confidential),
    namedUnitId: row.namedUnitId,
    leadUnitId: row.leadUnitId,
    due: row.dueOn,
  };
}
