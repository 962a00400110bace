import { Injectable } from '@nestjs/common';
import { displayName } from '@yangguang/kernel';
import { currentContext, requirePerson } from '@yangguang/platform';
import { missingFields, type AnswerContent } from '../model/answer-outcome';
import { contentHash } from '../model/content-hash';
import { AnswerGate } from '../sense/answer-gate';
import { CaseNotices } from './case-notices';
import { CaseRepository } from './case.repository';
import { CaseStep, type StepRequest } from './case-step';
import { CaseTrail } from './case-trail';
import { DraftEntity } from './draft.entity';

type Request = Omit<StepRequest, 'intent'>;

/** What the lead unit's clerk does: sign for receipt, write the answer, hand it to the leader. */
@Injectable()
export class HandleCaseService {
  constructor(
    private readonly step: CaseStep,
    private readonly cases: CaseRepository,
    private readonly trail: CaseTrail,
    private readonly notices: CaseNotices,
    private readonly gate: AnswerGate,
  ) {}

  /** 签收: from now on this person is the handler. */
  async signForReceipt(request: Request): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'sign-for-receipt' });
    const person = requirePerson(currentContext().actor);
    await this.step.finish(step, 'sign-for-receipt', {
      handlerId: person.personId,
      handlerName: displayName(person),
    });
    await this.trail.add(step.row.id, 'received');
  }

  /** Keeps the draft as it is now. The round begins anew after the last one went to the leader. */
  async saveDraft(request: Request & { readonly content: AnswerContent }): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'save-draft' });
    const person = requirePerson(currentContext().actor);
    const last = step.draft;
    const draft = Object.assign(new DraftEntity(), {
      ...request.content,
      caseId: step.row.id,
      version:
        last?.submittedAt === null ? last.version : (await this.cases.lastDraftVersion(step.row.id)) + 1,
      round: step.row.round,
      contentHash: contentHash(step.row.number, request.content),
      savedBy: person.personId,
      savedByName: displayName(person),
      savedAt: step.now,
      submittedAt: null,
    });
    await this.cases.saveDraft(draft);
    await this.step.finish(step, 'save-draft');
  }

  /**
   * 送签: the round is closed; another one begins only when it is sent back. What looks like no answer goes on
   * only with a reason, which the leader reads and the figures count.
   */
  async submitDraft(request: Request & { readonly overrideReason?: string | undefined }): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'submit-draft' });
    const draft = step.draft;
    if (draft === null || missingFields(draft).length > 0)
      throw new Error('The table let an incomplete draft pass');
    const round = draft.submittedAt === null ? draft.version : draft.version + 1;
    await this.cases.saveDraft(
      Object.assign(new DraftEntity(), draft, { version: round, submittedAt: step.now }),
    );
    const findings = await this.gate.pass(step.row, draft, round, request.overrideReason);
    await this.step.finish(step, 'submit-draft');
    await this.trail.add(step.row.id, 'draft-submitted', { round, contentHash: draft.contentHash });
    if (findings.length > 0) {
      const detail = { findings, reason: request.overrideReason ?? null };
      await this.trail.add(
        step.row.id,
        'check-overridden',
        detail,
        undefined,
        new Date(step.now.getTime() + 1),
      );
    }
    await this.notices.awaitingSignOff(step.row);
  }
}
