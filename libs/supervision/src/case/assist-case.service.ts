import { Injectable } from '@nestjs/common';
import { displayName } from '@yangguang/kernel';
import { currentContext, Database, requirePerson } from '@yangguang/platform';
import { CaseNotices } from './case-notices';
import { CaseStep, type StepRequest } from './case-step';

type Request = Omit<StepRequest, 'intent'>;

/** 协办: an assisting unit writes what it knows to the lead unit; nothing of it goes to the citizen by itself. */
@Injectable()
export class AssistCaseService {
  constructor(
    private readonly step: CaseStep,
    private readonly database: Database,
    private readonly notices: CaseNotices,
  ) {}

  async assist(request: Request & { readonly opinion: string }): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'assist' });
    const person = requirePerson(currentContext().actor);
    await this.database.query(
      `UPDATE supervision.assistance SET opinion = $3, given_by = $4, given_by_name = $5, given_at = $6
        WHERE case_id = $1 AND unit_id = $2`,
      [step.row.id, person.unitId, request.opinion, person.personId, displayName(person), step.now],
    );
    const line = { type: 'assistance-given', detail: { opinion: request.opinion } } as const;
    await this.step.record(step, 'assist', [line]);
    await this.notices.tell(step.row, 'assistance-given', await this.notices.handlers(step.row), {
      unit: person.unitName,
    });
  }
}
