import { Inject, Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { runAs } from '@yangguang/platform';
import { addMonths } from '../model/figure-sets';
import { needsRemark, SCORE_CRITERIA, type ScoreGrade, type ScoreSheet } from '../model/score-sheet';
import { DrawSampleService } from '../sample/draw-sample.service';
import { SampleReaderService } from '../sample/sample-reader.service';
import { ScoreSampleService } from '../sample/score-sample.service';
import { demoActor } from './demo-actor';
import { Prng } from './prng';

const SIZE = 12;
/** The rest is left for whoever tries the demonstration. */
const SCORED = 9;
const GRADES = [
  [4, 55],
  [3, 30],
  [2, 11],
  [1, 4],
] as const;

/** Draws a sample of last month’s answers and scores most of it, by the services that people use. */
@Injectable()
export class DemoSamples {
  constructor(
    private readonly directory: UnitDirectory,
    private readonly drawing: DrawSampleService,
    private readonly scoring: ScoreSampleService,
    private readonly reader: SampleReaderService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Joins the open transaction. */
  async write(seed: number): Promise<void> {
    const [first] = await this.directory.peopleWithRole('office');
    if (!first) throw new Error('The county has no office that inspects');
    const office = await demoActor(this.directory, first, [['supervision.case.read', 'county']]);
    const month = addMonths(today(this.clock).slice(0, 7), -1);
    const random = new Prng(seed);
    await runAs(office, async () => {
      const id = await this.drawing.draw({ month, size: SIZE });
      const { cases } = await this.reader.detail(id);
      for (const { caseId, version } of cases.slice(0, SCORED)) {
        const grades = Object.fromEntries(
          SCORE_CRITERIA.map((one) => [one, random.weighted(GRADES) as ScoreGrade]),
        ) as ScoreSheet;
        const remarks = needsRemark(grades) ? { remarks: '有一处写得含糊，建议下次写明时间和责任人。' } : {};
        await this.scoring.score({ id, caseId, version, grades, ...remarks });
      }
    });
  }
}
