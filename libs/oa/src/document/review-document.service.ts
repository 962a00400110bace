import { Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';
import { DomainError } from '@yangguang/kernel';
import type { CountersignOpinion } from '../model/document-state';
import { CountersignRepository } from './countersign.repository';
import { DocumentNotices } from './document-notices';
import { DocumentStep, type StepRequest } from './document-step';

/** What comes between the drafter and the signer: office check (审核) and countersigning (会签). */
@Injectable()
export class ReviewDocumentService {
  constructor(
    private readonly step: DocumentStep,
    private readonly countersigns: CountersignRepository,
    private readonly units: UnitDirectory,
    private readonly notices: DocumentNotices,
  ) {}

  async submit(request: StepRequest): Promise<void> {
    const step = await this.step.begin(request, 'submit');
    await this.step.finish(step);
    await this.notices.awaitingCheck(step.row);
  }

  async passCheck(request: StepRequest, opinion: string | null): Promise<void> {
    const step = await this.step.begin(request, 'pass-check');
    await this.step.finish(step, { checkedBy: step.person.personId, checkedByName: step.name }, opinion);
    await this.notices.awaitingSignOff(step.row);
  }

  /** Asks several units at once; they answer in parallel. */
  async askCountersign(
    request: StepRequest,
    unitIds: readonly string[],
    opinion: string | null,
  ): Promise<void> {
    const step = await this.step.begin(request, 'ask-countersign');
    const wanted = new Set(unitIds);
    const units = (await this.units.list()).filter(
      (unit) => wanted.has(unit.id) && unit.active && unit.id !== step.row.unitId,
    );
    if (units.length !== wanted.size) throw new DomainError('invalid', 'oa.countersign-units');
    const rounds = (await this.countersigns.of(step.row.id)).map(({ round }) => round);
    await this.countersigns.ask(step.row.id, Math.max(0, ...rounds) + 1, units, step.now);
    await this.step.finish(step, { checkedBy: step.person.personId, checkedByName: step.name }, opinion);
    await this.notices.awaitingCountersign(
      step.row,
      units.map(({ id }) => id),
    );
  }

  /** One unit's answer. The last of the round sends the document on to the signer. */
  async countersign(request: StepRequest, answer: CountersignOpinion, opinion: string | null): Promise<void> {
    const step = await this.step.begin(request, 'countersign');
    const said = { answer, opinion, name: step.name, at: step.now };
    await this.countersigns.answer(step.row.id, step.person.unitId, said);
    const open = (await this.countersigns.of(step.row.id)).some(
      (one) => one.answeredAt === null && one.closedAt === null,
    );
    await this.step.finish(step, open ? {} : { state: 'sign-off' }, opinion);
    if (!open) await this.notices.awaitingSignOff(step.row);
  }

  /** The office decides not to wait longer; who is silent is listed so. */
  async closeCountersign(request: StepRequest, opinion: string): Promise<void> {
    const step = await this.step.begin(request, 'close-countersign');
    await this.countersigns.close(step.row.id, step.now);
    await this.step.finish(step, {}, opinion);
    await this.notices.awaitingSignOff(step.row);
  }

  /** 退回修改 with the points to fix; whatever was signed or asked before no longer holds. */
  async giveBack(request: StepRequest, opinion: string): Promise<void> {
    const step = await this.step.begin(request, 'return');
    await this.countersigns.close(step.row.id, step.now);
    const nothing = { checkedBy: null, checkedByName: null, signedBy: null, signedByName: null };
    await this.step.finish(step, { ...nothing, signedHash: null, signedAt: null, opinion: null }, opinion);
    await this.notices.returned(step.row, opinion);
  }
}
