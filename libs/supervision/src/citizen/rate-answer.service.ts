import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { Events, PublicCache } from '@yangguang/platform';
import type { CaseEntity } from '../case/case.entity';
import { CaseRepository } from '../case/case.repository';
import { CaseStep } from '../case/case-step';
import { CaseTrail } from '../case/case-trail';
import { AnswerRated } from '../model/case-events';
import type { Grade, RatingReason } from '../model/rating';
import { MESSAGES_TAG } from '../publication/public-tags';
import { PublicationRepository } from '../publication/publication.repository';
import { RatingRepository } from './rating.repository';

export interface NewRating {
  readonly grade: Grade;
  readonly reasons: readonly RatingReason[];
  readonly comment: string | null;
}

/** The stores that a rating touches. */
@Injectable()
export class RatingSources {
  constructor(
    readonly cases: CaseRepository,
    readonly ratings: RatingRepository,
    readonly publications: PublicationRepository,
    readonly trail: CaseTrail,
  ) {}
}

/** The citizen says what the answer was worth to them: once an answer, within its fifteen days. */
@Injectable()
export class RateAnswerService {
  constructor(
    private readonly sources: RatingSources,
    private readonly cache: PublicCache,
    private readonly events: Events,
    private readonly step: CaseStep,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async rate(id: string, rating: NewRating): Promise<CaseEntity> {
    const { cases, ratings, publications, trail } = this.sources;
    const row = await cases.lockById(id);
    const { answer } = await this.step.beginLocked(row, 'rate', { kind: 'citizen' });
    if (answer === null) throw new Error('The table let a case without an answer pass');
    await ratings.add({ ...rating, answerId: answer.id, caseId: id, givenAt: this.clock.now() });
    await publications.rate(id, rating.grade);
    await trail.add(id, 'rated', { grade: rating.grade });
    this.events.publish(new AnswerRated({ caseId: id, number: row.number, grade: rating.grade }));
    if (row.publication === 'published') this.cache.drop(MESSAGES_TAG);
    return row;
  }
}
