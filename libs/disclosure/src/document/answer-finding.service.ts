import { Injectable } from '@nestjs/common';
import { DocumentStep, type StepRequest } from './document-step';
import { FindingRepository } from './finding.repository';

/** Answers a finding of the gate with a reason; the next reviewer reads it. What must be fixed can't be answered. */
@Injectable()
export class AnswerFindingService {
  constructor(
    private readonly step: DocumentStep,
    private readonly findings: FindingRepository,
  ) {}

  async ignore(request: StepRequest & { readonly words: string }, findingId: string): Promise<void> {
    const step = await this.step.begin('save', request);
    const { row, person, now } = step;
    const answer = { reason: request.words, personId: person.personId, name: person.name, at: now };
    await this.findings.ignore(row.id, row.edition, findingId, answer);
    await this.step.finish(step);
  }
}
