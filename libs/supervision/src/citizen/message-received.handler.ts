import { Injectable } from '@nestjs/common';
import { Handles } from '@yangguang/platform';
import { CaseNotices } from '../case/case-notices';
import { CaseRepository } from '../case/case.repository';
import { CaseSubmitted } from '../model/case-events';

/**
 * Tells the centre of a new message and mails the receipt. After the commit, so that nobody waits for it
 * while a number is drawn; what is delivered twice is told once, by its key.
 */
@Injectable()
export class MessageReceivedHandler {
  constructor(
    private readonly cases: CaseRepository,
    private readonly notices: CaseNotices,
  ) {}

  @Handles(CaseSubmitted, 'supervision.tell-of-message')
  async on(event: CaseSubmitted): Promise<void> {
    await this.notices.submitted(await this.cases.get(event.data.caseId, { kind: 'county', reports: true }));
  }
}
