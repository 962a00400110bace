import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '@yangguang/kernel';
import { assertVersion, Audit, currentContext, requirePerson } from '@yangguang/platform';
import { reachOf } from '../model/case-access';
import { needsRemark, pointsOf, type ScoreSheet } from '../model/score-sheet';
import { SampleRepository } from './sample.repository';

export interface ScoreRequest {
  readonly id: string;
  readonly caseId: string;
  /** The version of the sheet that was seen. */
  readonly version: number;
  readonly grades: ScoreSheet;
  readonly remarks?: string;
}

/** 评分: fills in or corrects one sheet; whoever handled the case leaves it to a colleague. */
@Injectable()
export class ScoreSampleService {
  constructor(
    private readonly samples: SampleRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async score({ id, caseId, version, grades, remarks }: ScoreRequest): Promise<void> {
    const { actor } = currentContext();
    const person = requirePerson(actor);
    const row = await this.samples.lock(id, caseId, reachOf(actor), person.personId);
    if (!row) throw new DomainError('not-found', 'supervision.sample.case-not-found');
    assertVersion(version, row.version);
    if (row.handledByReader) throw new DomainError('conflict', 'supervision.sample.own-case');
    if (needsRemark(grades) && remarks === undefined) {
      throw new DomainError('invalid', 'platform.validation', {
        fields: [{ pointer: '/remarks', key: 'supervision.sample.remark-needed' }],
      });
    }
    const points = pointsOf(grades);
    await this.samples.score(
      id,
      caseId,
      { grades, points, remarks: remarks ?? null },
      person,
      this.clock.now(),
    );
    this.audit.record({
      action: 'supervision.sample.score',
      subjectType: 'supervision.sample',
      subjectId: id,
      before: { points: row.points, version: row.version },
      after: { points, version: row.version + 1, number: row.caseNumber },
    });
  }
}
