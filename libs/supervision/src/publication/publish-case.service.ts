import { Injectable } from '@nestjs/common';
import { displayName, DomainError } from '@yangguang/kernel';
import { currentContext, Events, PublicCache, requirePerson } from '@yangguang/platform';
import { CaseStep, type OpenStep, type StepRequest } from '../case/case-step';
import { CaseTrail } from '../case/case-trail';
import { CasePublished } from '../model/case-events';
import { personalFields, publicTitle, rewrittenFields, type PublicTexts } from '../model/publish-gate';
import { MESSAGES_TAG } from './public-tags';
import { PublicPictures, type PictureOrder } from './public-pictures';
import { PublicationRepository } from './publication.repository';

export interface PublicationOrder extends Omit<StepRequest, 'intent'> {
  /** The texts as everybody may read them: what is hidden is gone, nothing else is changed. */
  readonly title?: string;
  readonly question: string;
  readonly answer: string;
  /** The pictures chosen one by one; none unless said. */
  readonly pictures?: readonly PictureOrder[];
}

/** The centre puts question and answer before everybody. The originals stay as they are. */
@Injectable()
export class PublishCaseService {
  constructor(
    private readonly step: CaseStep,
    private readonly publications: PublicationRepository,
    private readonly pictures: PublicPictures,
    private readonly trail: CaseTrail,
    private readonly cache: PublicCache,
    private readonly events: Events,
  ) {}

  async publish(order: PublicationOrder): Promise<void> {
    const step = await this.step.begin({ ...order, intent: 'publish' });
    const { row, answer } = step;
    if (answer === null || row.closedOn === null) throw new Error('The table let an unanswered case pass');
    const texts = checked(step, answer.text, order);
    const chosen = await this.pictures.check(row.id, order.pictures ?? []);
    const person = requirePerson(currentContext().actor);
    const edition = await this.publications.save({
      caseId: row.id,
      number: row.number,
      kind: row.kind,
      category: row.category,
      unitId: answer.unitId,
      unitName: answer.unitName,
      ...texts,
      outcome: answer.outcome,
      receivedOn: row.receivedOn,
      answeredOn: row.closedOn,
      workingDaysTaken: row.workingDaysTaken ?? 0,
      answerId: answer.id,
      publishedAt: step.now,
      publishedBy: person.personId,
      publishedByName: displayName(person),
    });
    await this.pictures.draw({ caseId: row.id, number: row.number, edition }, chosen);
    await this.step.finish(step, 'publish', { publication: 'published' });
    await this.trail.add(row.id, 'published', { edition, pictures: chosen.length });
    this.events.publish(new CasePublished({ caseId: row.id, number: row.number, unitId: answer.unitId }));
    this.cache.drop(MESSAGES_TAG);
  }
}

/** What is public cannot be taken back from those who read it, so nothing passes here that has no business there. */
function checked({ row }: OpenStep, answer: string, order: PublicationOrder): PublicTexts {
  const texts = {
    title: order.title ?? publicTitle(row.title),
    question: order.question,
    answer: order.answer,
  };
  const originals = { title: row.title, question: row.body, answer };
  const rewritten = rewrittenFields(originals, texts);
  const fields = [
    ...rewritten.map((field) => ({ pointer: `/${field}`, key: 'supervision.not-only-hidden' })),
    ...personalFields(texts)
      .filter((field) => !rewritten.includes(field))
      .map((field) => ({ pointer: `/${field}`, key: 'supervision.still-personal' })),
  ];
  if (fields.length > 0) throw new DomainError('invalid', 'platform.validation', { fields });
  return texts;
}
