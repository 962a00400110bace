import { Injectable } from '@nestjs/common';
import { currentContext, translate, type Page } from '@yangguang/platform';
import { reachOf } from '../model/case-access';
import { drawSample } from '../model/draw-sample';
import { meanOf, SCORE_CRITERIA, SCORE_WEIGHTS, scoresByUnit } from '../model/score-sheet';
import type { SampleResponse, SampleRowResponse } from './dto/sample.response';
import { SampleListQuery } from './sample-list.query';
import { SampleRepository } from './sample.repository';

/** Samples as the offices read them. */
@Injectable()
export class SampleReaderService {
  constructor(
    private readonly samples: SampleRepository,
    private readonly list: SampleListQuery,
  ) {}

  page(filter: { readonly limit: number; readonly cursor?: string }): Promise<Page<SampleRowResponse>> {
    return this.list.page(filter.limit, filter.cursor);
  }

  /** The sample with its sheets; the lots are drawn again, so that whoever reads it sees that nobody chose. */
  async detail(id: string): Promise<SampleResponse> {
    const { actor, language } = currentContext();
    const { population, size, seed, ...sample } = await this.samples.get(id);
    const personId = actor.kind === 'person' ? actor.personId : null;
    const cases = await this.samples.cases(id, reachOf(actor), personId);
    const again = drawSample(population, size, seed);
    const points = cases.flatMap((one) => (one.points === null ? [] : [one.points]));
    return {
      ...sample,
      unitName: sample.unitName,
      kind: sample.kind ?? null,
      seed,
      size,
      population: population.length,
      redrawn: again.join() === cases.map(({ caseNumber }) => caseNumber).join(),
      scored: points.length,
      mean: meanOf(points),
      criteria: SCORE_CRITERIA.map((criterion) => ({
        criterion,
        title: translate(language, `supervision.sample.criterion.${criterion}`),
        question: translate(language, `supervision.sample.question.${criterion}`),
        weight: SCORE_WEIGHTS[criterion],
      })),
      cases: cases.map(({ handledByReader, ...one }) => ({
        ...one,
        mayScore: one.caseTitle !== null && !handledByReader,
        reason: handledByReader ? translate(language, 'supervision.sample.own-case') : null,
      })),
      units: scoresByUnit(cases),
    };
  }
}
