import { Injectable } from '@nestjs/common';
import { Events, PublicCache } from '@yangguang/platform';
import { CaseStep, type StepRequest } from '../case/case-step';
import { CaseTrail } from '../case/case-trail';
import { CaseWithheld } from '../model/case-events';
import { MESSAGES_TAG } from './public-tags';
import { PublicationRepository } from './publication.repository';

export interface Withholding extends Omit<StepRequest, 'intent'> {
  readonly reason: string;
}

/** Decides against publication, or takes the public copy back; the next reader no longer finds it. */
@Injectable()
export class WithholdCaseService {
  constructor(
    private readonly step: CaseStep,
    private readonly publications: PublicationRepository,
    private readonly trail: CaseTrail,
    private readonly cache: PublicCache,
    private readonly events: Events,
  ) {}

  async withhold(order: Withholding): Promise<void> {
    const step = await this.step.begin({ ...order, intent: 'withhold' });
    const { id, number } = step.row;
    const wasPublic = await this.publications.withdraw(id, step.now, order.reason);
    await this.step.finish(step, 'withhold', { publication: 'withheld' }, order.reason);
    // The writer learns that it no longer stands there; why is between the centre and its record.
    if (wasPublic) await this.trail.add(id, 'unpublished', { opinion: order.reason });
    else await this.trail.add(id, 'withheld', { reason: order.reason });
    this.events.publish(new CaseWithheld({ caseId: id, number }));
    this.cache.drop(MESSAGES_TAG);
  }
}
