import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import type { CaseKind } from '../model/case-kind';
import { withKind } from '../model/kind-rule';
import { CaseStep, type StepRequest } from './case-step';

/** The centre sets right in triage what a message is: 咨询、投诉、建议、求助 or 举报. Nobody is told; the trail is. */
@Injectable()
export class ChangeKindService {
  constructor(private readonly step: CaseStep) {}

  async change(
    request: Omit<StepRequest, 'intent'> & { readonly kind: CaseKind; readonly reason: string },
  ): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'change-kind' });
    const { row } = step;
    if (row.kind === request.kind) {
      throw new DomainError('invalid', 'platform.validation', {
        fields: [{ pointer: '/kind', key: 'supervision.kind-same' }],
      });
    }
    const detail = { reason: request.reason, from: row.kind, to: request.kind };
    await this.step.record(
      step,
      'change-kind',
      [{ type: 'kind-changed', detail }],
      withKind(row, request.kind),
    );
  }
}
