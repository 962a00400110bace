import { Injectable } from '@nestjs/common';
import type { InspectionFinding } from '../model/inspection';
import { InspectionNotices } from './inspection-notices';
import { InspectionStep, type InspectionRequest } from './inspection-step';
import { InspectionRepository } from './inspection.repository';

/** What the office does with an explanation, or with silence: asks again, closes with a finding, takes the order back. */
@Injectable()
export class JudgeInspectionService {
  constructor(
    private readonly step: InspectionStep,
    private readonly inspections: InspectionRepository,
    private readonly notices: InspectionNotices,
  ) {}

  /** A new question with a clock of its own; what was explained before stays. */
  async askAgain(request: InspectionRequest & { readonly question: string }): Promise<void> {
    const open = await this.step.begin(request, 'ask-again');
    const { row, person } = open;
    const question = await this.step.question(request.question);
    await this.inspections.ask(row.id, row.round + 1, question, person);
    await this.step.finish(open, 'ask-again', 'inspection-asked-again', request.question);
    await this.notices.unit({ ...row, round: row.round + 1, dueOn: question.dueOn }, 'asked-again');
  }

  async close(
    request: InspectionRequest & { readonly finding: InspectionFinding; readonly text: string },
  ): Promise<void> {
    await this.end(request, 'close', request.finding, request.text);
  }

  /** After the day is over without a word: the finding is the unit's fault. */
  async closeUnexplained(request: InspectionRequest & { readonly text: string }): Promise<void> {
    await this.end(request, 'close-unexplained', 'at-fault', request.text);
  }

  async withdraw(request: InspectionRequest & { readonly reason: string }): Promise<void> {
    await this.end(request, 'withdraw', null, request.reason);
  }

  private async end(
    request: InspectionRequest,
    intent: 'close' | 'close-unexplained' | 'withdraw',
    finding: InspectionFinding | null,
    text: string,
  ): Promise<void> {
    const open = await this.step.begin(request, intent);
    await this.inspections.end(open.row, finding, text, open.person, open.now);
    const withdrawn = finding === null;
    await this.step.finish(open, intent, withdrawn ? 'inspection-withdrawn' : 'inspection-closed', text);
    await this.notices.unit(open.row, withdrawn ? 'withdrawn' : 'closed');
  }
}
