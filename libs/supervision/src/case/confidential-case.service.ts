import { Injectable } from '@nestjs/common';
import { Database } from '@yangguang/platform';
import { CaseStep, type StepRequest } from './case-step';

type Request = Omit<StepRequest, 'intent'> & { readonly reason: string };

/** 限知: the centre closes a matter about a person to everybody who is not named on it. */
@Injectable()
export class ConfidentialCaseService {
  constructor(
    private readonly step: CaseStep,
    private readonly database: Database,
  ) {}

  /** A unit that has it already loses it at once; the centre looks for one that is not concerned. */
  async mark(request: Request): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'mark-confidential' });
    const { row } = step;
    const taken = row.leadUnitId !== null;
    await this.database.query('DELETE FROM supervision.assistance WHERE case_id = $1 AND opinion IS NULL', [
      row.id,
    ]);
    await this.step.record(
      step,
      'mark-confidential',
      [{ type: 'marked-confidential', detail: { reason: request.reason, taken } }],
      {
        confidential: true,
        leadUnitId: null,
        handlerId: null,
        handlerName: null,
        extension: row.extension === 'requested' ? 'none' : row.extension,
      },
    );
  }

  async unmark(request: Request): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'unmark-confidential' });
    const line = { type: 'unmarked-confidential', detail: { reason: request.reason } } as const;
    await this.step.record(step, 'unmark-confidential', [line], { confidential: false });
  }
}
