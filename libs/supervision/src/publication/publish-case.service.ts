import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { currentContext, Events, PublicCache, requirePerson } from '@yangguang/platform';
import { CaseStep, type StepRequest } from '../case/case-step';
import { CaseTrail } from '../case/case-trail';
import { RatingRepository } from '../citizen/rating.repository';
import { CasePublished, CaseWithheld } from '../model/case-events';
import { personalFields, publicTitle, type PublicTexts } from '../model/publish-gate';
import { MESSAGES_TAG } from './public-tags';
import { PublicationRepository } from './publication.repository';

type Request = Omit<StepRequest, 'intent'>;

export interface PublicationOrder extends Request {
  /** The texts as everybody may read them. */
  readonly title?: string;
  readonly question: string;
  readonly answer: string;
}

/** The centre decides whether everybody may read question and answer. The originals stay as they are. */
@Injectable()
export class PublishCaseService {
  constructor(
    private readonly step: CaseStep,
    private readonly publications: PublicationRepository,
    private readonly ratings: RatingRepository,
    private readonly trail: CaseTrail,
    private readonly cache: PublicCache,
    private readonly events: Events,
  ) {}

  async publish(order: PublicationOrder): Promise<void> {
    const step = await this.step.begin({ ...order, intent: 'publish' });
    const { row, answer } = step;
    if (answer === null || row.closedOn === null) throw new Error('The table let an unanswered case pass');
    const { title = publicTitle(row.title), question } = order;
    refusePersonal({ title, question, answer: order.answer });
    await this.publications.save({
      caseId: row.id,
      number: row.number,
      kind: row.kind,
      category: row.category,
      unitId: answer.unitId,
      unitName: answer.unitName,
      title,
      question,
      answer: order.answer,
      outcome: answer.outcome,
      receivedOn: row.receivedOn,
      answeredOn: row.closedOn,
      workingDaysTaken: row.workingDaysTaken ?? 0,
      rating: (await this.ratings.of(row.id, answer.id))?.grade ?? null,
      publishedAt: step.now,
      publishedBy: requirePerson(currentContext().actor).personId,
    });
    await this.step.finish(step, 'publish', { publication: 'published' });
    await this.trail.add(row.id, 'published');
    this.events.publish(new CasePublished({ caseId: row.id, number: row.number, unitId: answer.unitId }));
    this.cache.drop(MESSAGES_TAG);
  }

  /** Decides against publication, or takes the public copy back; the next reader no longer finds it. */
  async withhold(order: Request & { readonly reason: string }): Promise<void> {
    const step = await this.step.begin({ ...order, intent: 'withhold' });
    await this.publications.withdraw(step.row.id, step.now);
    await this.step.finish(step, 'withhold', { publication: 'withheld' }, order.reason);
    await this.trail.add(step.row.id, 'withheld', { reason: order.reason });
    this.events.publish(new CaseWithheld({ caseId: step.row.id, number: step.row.number }));
    this.cache.drop(MESSAGES_TAG);
  }
}

/** What is public cannot be taken back from those who read it: a number that identifies somebody stops here. */
function refusePersonal(texts: PublicTexts): void {
  const fields = personalFields(texts).map((field) => ({
    pointer: `/${field}`,
    key: 'supervision.still-personal',
  }));
  if (fields.length > 0) throw new DomainError('invalid', 'platform.validation', { fields });
}
