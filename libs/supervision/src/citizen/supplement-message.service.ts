import { Injectable } from '@nestjs/common';
import type { CaseEntity } from '../case/case.entity';
import { CaseNotices } from '../case/case-notices';
import { CaseRepository } from '../case/case.repository';
import { CaseStep, type StepLine } from '../case/case-step';
import { AttachmentStore } from './attachment.store';

export interface Supplement {
  readonly text: string;
  readonly attachmentIds: readonly string[];
}

/** The citizen adds to an open message; when they had been asked, the clocks run again. */
@Injectable()
export class SupplementMessageService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly step: CaseStep,
    private readonly attachments: AttachmentStore,
    private readonly notices: CaseNotices,
  ) {}

  async supplement(id: string, { text, attachmentIds }: Supplement): Promise<CaseEntity> {
    const row = await this.cases.lockById(id);
    const step = await this.step.beginLocked(row, 'supplement', { kind: 'citizen' });
    if (attachmentIds.length > 0) await this.attachments.attach(id, attachmentIds);
    const added: StepLine = {
      type: 'supplemented',
      detail: { text, files: attachmentIds.length, asked: row.state === 'awaiting-citizen' },
    };
    const lines: StepLine[] = row.state === 'awaiting-citizen' ? [added, { type: 'resumed' }] : [added];
    await this.step.record(step, 'supplement', lines);
    const concerned = row.mainCaseId === null ? row : await this.cases.lockById(row.mainCaseId);
    await this.notices.tell(concerned, 'supplemented', await this.notices.handlers(concerned));
    return row;
  }
}
