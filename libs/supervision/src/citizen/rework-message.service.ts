import { Injectable } from '@nestjs/common';
import { Events, PublicCache } from '@yangguang/platform';
import type { CaseEntity } from '../case/case.entity';
import { CaseNotices } from '../case/case-notices';
import { CaseRepository } from '../case/case.repository';
import { CaseStep } from '../case/case-step';
import { CaseReworked } from '../model/case-events';
import { MESSAGES_TAG } from '../publication/public-tags';
import { PublicationRepository } from '../publication/publication.repository';

/**
 * The citizen is not content and asks once for the matter to be handled again (重办): a second round with a
 * new clock. The first answer stays in the record with its rating; a public copy of it is taken back.
 */
@Injectable()
export class ReworkMessageService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly step: CaseStep,
    private readonly publications: PublicationRepository,
    private readonly cache: PublicCache,
    private readonly notices: CaseNotices,
    private readonly events: Events,
  ) {}

  async rework(id: string, reason: string): Promise<CaseEntity> {
    const row = await this.cases.lockById(id);
    const step = await this.step.beginLocked(row, 'rework', { kind: 'citizen' });
    const wasPublic = row.publication === 'published';
    if (wasPublic) await this.publications.withdraw(id, step.now);
    await this.step.record(step, 'rework', [{ type: 'reworked', detail: { reason } }], {
      round: row.round + 1,
      reworkedOn: step.today,
      extension: 'none',
      answeredAt: null,
      closedOn: null,
      workingDaysTaken: null,
      publication: 'undecided',
    });
    if (row.leadUnitId !== null) {
      this.events.publish(new CaseReworked({ caseId: id, number: row.number, unitId: row.leadUnitId }));
    }
    if (wasPublic) this.cache.drop(MESSAGES_TAG);
    await this.notices.tell(row, 'reworked', await this.notices.handlers(row), { reason });
    await this.notices.mail(row, 'reworked', { due: row.dueOn });
    return row;
  }
}
