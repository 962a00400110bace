import { Injectable } from '@nestjs/common';
import { currentContext, Events, requirePerson } from '@yangguang/platform';
import { advanceClocks, dueOf } from '../model/case-clock';
import { ExtensionGranted } from '../model/case-events';
import { clocksOfRow } from './case-clocks';
import { CaseNotices } from './case-notices';
import { CaseStep, type OpenStep, type StepRequest } from './case-step';
import { ExtensionRepository } from './extension.repository';
import { MergedCases } from './merged-cases';
import { Recipients } from './recipients';

type Decision = Omit<StepRequest, 'intent'> & { readonly reason: string };

/** 延期: asked for by the unit before the due date, once a round; decided by the centre; told to the citizen. */
@Injectable()
export class ExtendTermService {
  constructor(
    private readonly step: CaseStep,
    private readonly extensions: ExtensionRepository,
    private readonly merged: MergedCases,
    private readonly recipients: Recipients,
    private readonly notices: CaseNotices,
    private readonly events: Events,
  ) {}

  async ask(request: Decision & { readonly days: number }): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'ask-extension' });
    const { days, reason } = request;
    const person = requirePerson(currentContext().actor);
    await this.extensions.ask(step.row, person, days, reason, step.now);
    await this.step.record(step, 'ask-extension', [{ type: 'extension-asked', detail: { days, reason } }], {
      extension: 'requested',
    });
    await this.notices.tell(step.row, 'extension-asked', await this.recipients.centre(), {
      days: String(days),
      reason,
    });
  }

  /** Both clocks get the days that were asked for, and those who wait for this answer get them too. */
  async grant(request: Decision): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'grant-extension' });
    const { row } = step;
    const days = (await this.decide(step, true, request.reason)).days;
    const clocks = advanceClocks(clocksOfRow(row), {
      at: step.now,
      type: 'extension-granted',
      detail: { days },
    });
    const { due } = dueOf(clocks.citizen, step.calendar);
    const line = { type: 'extension-granted', detail: { days, due, reason: request.reason } } as const;
    await this.step.record(step, 'grant-extension', [line], { extension: 'granted' });
    await this.merged.extend(row, days, request.reason);
    this.events.publish(new ExtensionGranted({ caseId: row.id, number: row.number, days, due: row.dueOn }));
    await this.notices.tell(row, 'extension-granted', await this.notices.handlers(row), {
      days: String(days),
    });
    await this.notices.mail(row, 'extended', { due: row.dueOn, reason: request.reason });
  }

  async refuse(request: Decision): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'refuse-extension' });
    await this.decide(step, false, request.reason);
    const line = { type: 'extension-refused', detail: { reason: request.reason } } as const;
    await this.step.record(step, 'refuse-extension', [line], { extension: 'refused' });
    await this.notices.tell(step.row, 'extension-refused', await this.notices.handlers(step.row), {
      reason: request.reason,
    });
  }

  private async decide({ row, now }: OpenStep, granted: boolean, reason: string) {
    const asked = await this.extensions.of(row);
    if (asked === undefined) throw new Error('The table let a decision pass that nobody asked for');
    await this.extensions.decide(row, requirePerson(currentContext().actor), granted, reason, now);
    return asked;
  }
}
