import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, newId, today, type Clock } from '@yangguang/kernel';
import { Audit, currentContext, Numbers, requirePerson } from '@yangguang/platform';
import { reachOf } from '../model/case-access';
import { drawSample } from '../model/draw-sample';
import { SampleRepository, type SampleScope } from './sample.repository';

const SERIES = 'supervision.sample';

/** 抽查: draws answered cases of a month by lot. Nobody chooses the seed, so nobody chooses the cases. */
@Injectable()
export class DrawSampleService {
  constructor(
    private readonly samples: SampleRepository,
    private readonly numbers: Numbers,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the id of the sample */
  async draw(request: SampleScope & { readonly size: number }): Promise<string> {
    const { actor } = currentContext();
    const person = requirePerson(actor);
    const date = today(this.clock);
    if (request.month > date.slice(0, 7)) throw new DomainError('invalid', 'supervision.sample.month');
    const cases = await this.samples.population(request, reachOf(actor));
    if (cases.length === 0) throw new DomainError('conflict', 'supervision.sample.nothing');
    const population = cases.map(({ number }) => number);
    const seed = randomBytes(8).toString('hex');
    const year = date.slice(0, 4);
    const id = newId();
    const number = `抽查〔${year}〕${await this.numbers.next(SERIES, year)}号`;
    await this.samples.insert({ ...request, id, number, seed, population }, person, this.clock.now());
    const byNumber = new Map(cases.map((one) => [one.number, one]));
    const drawn = drawSample(population, request.size, seed);
    await this.samples.insertCases(
      id,
      drawn.flatMap((one) => byNumber.get(one) ?? []),
    );
    this.audit.record({
      action: 'supervision.sample.draw',
      subjectType: 'supervision.sample',
      subjectId: id,
      after: { number, month: request.month, seed, population: population.length, drawn: drawn.length },
    });
    return id;
  }
}
