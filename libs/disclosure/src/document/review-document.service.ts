import { Injectable } from '@nestjs/common';
import { DocumentNotices } from './document-notices';
import { DocumentStep, type StepRequest } from './document-step';
import { EditionRepository } from './edition.repository';

/** Hands an edition on: to the first reviewer, the second, the last, or back to its author. */
@Injectable()
export class ReviewDocumentService {
  constructor(
    private readonly step: DocumentStep,
    private readonly editions: EditionRepository,
    private readonly notices: DocumentNotices,
  ) {}

  async submit(request: StepRequest): Promise<void> {
    const step = await this.step.begin('submit', request);
    await this.editions.submitted(step.row.id, step.row.edition, step.now);
    await this.step.finish(step);
    await this.notices.awaiting(step);
  }

  async approveFirst(request: StepRequest): Promise<void> {
    const step = await this.step.begin('approve-first', request);
    await this.editions.firstApproved(step.row.id, step.row.edition, step.person.personId);
    await this.step.finish(step);
    await this.notices.awaiting(step);
  }

  async approveSecond(request: StepRequest): Promise<void> {
    const step = await this.step.begin('approve-second', request);
    const { row, person, words } = step;
    await this.editions.secondApproved(row.id, row.edition, person.personId, words ?? '');
    await this.step.finish(step);
    await this.notices.awaiting(step);
  }

  async sendBack(request: StepRequest): Promise<void> {
    const step = await this.step.begin('send-back', request);
    await this.editions.sentBack(step.row.id, step.row.edition);
    await this.step.finish(step);
    await this.notices.sentBack(step);
  }
}
