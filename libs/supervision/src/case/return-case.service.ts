import { Injectable } from '@nestjs/common';
import { currentContext, Events, requirePerson } from '@yangguang/platform';
import { CaseDispatched, CaseReturned } from '../model/case-events';
import { isProtected } from '../model/case-kind';
import { RETURNS_BEFORE_SETTLEMENT } from '../model/return-rule';
import { CaseNotices } from './case-notices';
import { CaseStep, type StepRequest } from './case-step';
import { Receivers } from './receivers';
import { Recipients } from './recipients';

type Request = Omit<StepRequest, 'intent'>;

const PROGRAM = { kind: 'system', name: 'supervision' } as const;

/** Whose matter it is: a unit returns what is not its own, and after three returns the office decides for good. */
@Injectable()
export class ReturnCaseService {
  constructor(
    private readonly step: CaseStep,
    private readonly receivers: Receivers,
    private readonly recipients: Recipients,
    private readonly notices: CaseNotices,
    private readonly events: Events,
  ) {}

  /** 非本单位职责退回: back to the centre, at once; the citizen's clock runs on. */
  async returnNotOurs(request: Request & { readonly reason: string }): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'return-not-ours' });
    const { row } = step;
    const { unitId } = requirePerson(currentContext().actor);
    const returns = row.returns + 1;
    await this.step.record(
      step,
      'return-not-ours',
      [{ type: 'returned', detail: { reason: request.reason, times: returns } }],
      {
        leadUnitId: null,
        handlerId: null,
        handlerName: null,
        returns,
        extension: row.extension === 'requested' ? 'none' : row.extension,
      },
    );
    this.events.publish(
      new CaseReturned({ caseId: row.id, number: row.number, unitId, reason: request.reason, returns }),
    );
    const disputed = returns >= RETURNS_BEFORE_SETTLEMENT && !isProtected(row.kind, row.confidential);
    if (!disputed) {
      await this.notices.tell(row, 'returned', await this.recipients.centre(), { reason: request.reason });
      return;
    }
    const escalated = await this.step.beginLocked(row, 'escalate', PROGRAM);
    const after = { ...escalated, now: new Date(step.now.getTime() + 1) };
    await this.step.record(after, 'escalate', [{ type: 'put-to-office' }]);
    await this.notices.tell(row, 'to-settle', await this.recipients.offices(), { reason: request.reason });
  }

  /** 裁定: the office names the unit that leads, and it stays there. */
  async settle(request: Request & { readonly unitId: string; readonly reason: string }): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'settle' });
    const { row } = step;
    const unit = await this.receivers.unit(row, request.unitId);
    await this.step.record(step, 'settle', [{ type: 'settled', detail: { reason: request.reason }, unit }], {
      leadUnitId: unit.id,
      settled: true,
    });
    await this.receivers.admit(row, unit.id);
    this.events.publish(
      new CaseDispatched({ caseId: row.id, number: row.number, unitId: unit.id, title: row.title }),
    );
    await this.notices.dispatched(row, unit);
    await this.notices.tell(row, 'settled', await this.recipients.centre(), { unit: unit.name });
  }
}
