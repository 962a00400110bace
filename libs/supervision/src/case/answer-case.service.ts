import { Injectable } from '@nestjs/common';
import { Events } from '@yangguang/platform';
import { CaseAnswered } from '../model/case-events';
import { standingOfRow } from './case-clocks';
import { CaseNotices } from './case-notices';
import { CaseRepository } from './case.repository';
import { CaseStep, type StepRequest } from './case-step';
import { MergedCases } from './merged-cases';
import { CaseTrail } from './case-trail';

/** The centre's check has passed and the sealed answer goes out (答复): the citizen's clock stops here. */
@Injectable()
export class AnswerCaseService {
  constructor(
    private readonly step: CaseStep,
    private readonly trail: CaseTrail,
    private readonly cases: CaseRepository,
    private readonly merged: MergedCases,
    private readonly notices: CaseNotices,
    private readonly events: Events,
  ) {}

  async answer(request: Omit<StepRequest, 'intent'> & { readonly opinion?: string }): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'answer' });
    const { row, answer } = step;
    if (answer === null) throw new Error('The table let a case without an answer pass');
    const taken = standingOfRow(row, step.today, step.calendar).used;
    const answered = { answeredAt: step.now, workingDaysTaken: taken };
    await this.cases.saveAnswer(answer, { ...answered, answeredOn: step.today, dueOn: row.dueOn });
    await this.step.finish(step, 'answer', { ...answered, closedOn: step.today }, request.opinion);
    await this.trail.add(
      row.id,
      'answered',
      { opinion: request.opinion ?? null, outcome: answer.outcome },
      {
        id: answer.unitId,
        name: answer.unitName,
      },
    );
    this.events.publish(
      new CaseAnswered({
        caseId: row.id,
        number: row.number,
        unitId: answer.unitId,
        answeredAt: step.now.toISOString(),
      }),
    );
    await this.merged.answer(row, answer);
    await this.notices.answered(row);
  }
}
