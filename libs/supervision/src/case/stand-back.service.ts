import { Injectable } from '@nestjs/common';
import { currentContext, Database, requirePerson } from '@yangguang/platform';
import { CaseNotices } from './case-notices';
import { CaseStep, type StepRequest } from './case-step';
import { Recipients } from './recipients';

type Request = Omit<StepRequest, 'intent'>;

/** 回避: whoever is concerned themselves takes no further step; a colleague does. */
@Injectable()
export class StandBackService {
  constructor(
    private readonly step: CaseStep,
    private readonly database: Database,
    private readonly recipients: Recipients,
    private readonly notices: CaseNotices,
  ) {}

  /** Somebody else of the unit signs for it, or signs it off. */
  async recuse(request: Request & { readonly reason: string }): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'recuse' });
    const { row } = step;
    const { personId } = requirePerson(currentContext().actor);
    await this.database.query(
      'INSERT INTO supervision.recusal (case_id, person_id, reason, at) VALUES ($1, $2, $3, $4)',
      [row.id, personId, request.reason, step.now],
    );
    const handler = row.handlerId === personId ? { handlerId: null, handlerName: null } : {};
    await this.step.record(
      step,
      'recuse',
      [{ type: 'recused', detail: { reason: request.reason } }],
      handler,
    );
    if (row.leadUnitId === null) return;
    const others = await this.recipients.of(row, row.leadUnitId, 'handler', 'unit-leader');
    await this.notices.tell(row, 'recused', others);
  }
}
