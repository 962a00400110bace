import { Injectable } from '@nestjs/common';
import { displayName, DomainError, newId } from '@yangguang/kernel';
import { currentContext, Events, requirePerson } from '@yangguang/platform';
import { AnswerSignedOff } from '../model/case-events';
import { contentHash } from '../model/content-hash';
import { AnswerEntity } from './answer.entity';
import { AnswerSheet } from './answer-sheet';
import { CaseNotices } from './case-notices';
import { CaseRepository } from './case.repository';
import { CaseStep, type StepRequest } from './case-step';
import { CaseTrail } from './case-trail';

type Request = Omit<StepRequest, 'intent'>;

/** The leader's approval, with the unit's seal on the sheet in the same transaction; and the way back. */
@Injectable()
export class SignOffService {
  constructor(
    private readonly step: CaseStep,
    private readonly cases: CaseRepository,
    private readonly sheet: AnswerSheet,
    private readonly trail: CaseTrail,
    private readonly notices: CaseNotices,
    private readonly events: Events,
  ) {}

  /**
   * 签发并用印. The approval is bound to the fingerprint the leader saw: a text changed meanwhile is
   * another fingerprint, and nothing is signed.
   */
  async signOff(
    request: Request & { readonly contentHash: string; readonly opinion?: string },
  ): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'sign-off' });
    const { row, draft } = step;
    const person = requirePerson(currentContext().actor);
    if (draft === null || row.leadUnitId === null)
      throw new Error('The table let a case without draft or unit pass');
    if (contentHash(row.number, draft) !== request.contentHash) {
      throw new DomainError('conflict', 'supervision.content-changed');
    }
    const answer = Object.assign(new AnswerEntity(), {
      id: newId(),
      caseId: row.id,
      draftVersion: draft.version,
      round: row.round,
      unitId: person.unitId,
      unitName: person.unitName,
      outcome: draft.outcome,
      text: draft.text,
      basis: draft.basis,
      reason: draft.reason,
      nextStep: draft.nextStep,
      contentHash: draft.contentHash,
      draftedBy: draft.savedBy,
      signedBy: person.personId,
      signedByName: displayName(person),
      opinion: request.opinion ?? null,
      signedAt: step.now,
      sheetFileId: null,
      registerNumber: null,
      answeredAt: null,
      answeredOn: null,
      dueOn: null,
      workingDaysTaken: null,
      voidedAt: null,
    });
    Object.assign(answer, await this.sheet.seal(row, answer));
    await this.cases.insertAnswer(answer);
    await this.step.finish(step, 'sign-off', {}, request.opinion);
    await this.trail.add(row.id, 'signed-off', {
      opinion: request.opinion ?? null,
      contentHash: answer.contentHash,
      registerNumber: answer.registerNumber,
    });
    this.events.publish(
      new AnswerSignedOff({
        caseId: row.id,
        number: row.number,
        unitId: answer.unitId,
        contentHash: answer.contentHash,
      }),
    );
    await this.notices.awaitingCheck(row);
  }

  /** 退回修改, by the leader before the seal or by the centre after it; a sealed sheet is voided and kept. */
  async sendBack(request: Request & { readonly opinion: string }): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'send-back' });
    const fromCentre = step.row.state === 'awaiting-check';
    if (step.answer) await this.cases.saveAnswer(step.answer, { voidedAt: step.now });
    await this.step.finish(step, 'send-back', {}, request.opinion);
    await this.trail.add(step.row.id, fromCentre ? 'sent-back-by-centre' : 'sent-back-by-leader', {
      opinion: request.opinion,
    });
    await this.notices.sentBack(step.row, request.opinion);
  }
}
