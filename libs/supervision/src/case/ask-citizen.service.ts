import { Injectable } from '@nestjs/common';
import { CaseNotices } from './case-notices';
import { CaseStep, type StepRequest } from './case-step';

type Request = Omit<StepRequest, 'intent'>;

/** The handler needs to know more: both clocks stand until the citizen has answered. */
@Injectable()
export class AskCitizenService {
  constructor(
    private readonly step: CaseStep,
    private readonly notices: CaseNotices,
  ) {}

  /** 请群众补充: the citizen is told what is asked and that the clock stands. */
  async ask(request: Request & { readonly question: string }): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'ask-for-more' });
    const { question } = request;
    await this.step.record(step, 'ask-for-more', [{ type: 'asked-for-more', detail: { question } }]);
    await this.notices.mail(step.row, 'asked-for-more');
  }

  /** The answer came another way, or none came: the clocks run again. */
  async resume(request: Request & { readonly reason: string }): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'resume-handling' });
    await this.step.record(step, 'resume-handling', [
      { type: 'resumed', detail: { opinion: request.reason } },
    ]);
    await this.notices.mail(step.row, 'resumed', { due: step.row.dueOn });
  }
}
