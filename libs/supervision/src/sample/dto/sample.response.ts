import { ApiProperty } from '@nestjs/swagger';
import { CASE_KINDS, type CaseKind } from '../../model/case-kind';
import { SCORE_CRITERIA, type ScoreCriterion, type ScoreSheet } from '../../model/score-sheet';
import { ScoreGradesRequest } from './sample.requests';

const points = { type: 'number' as const, nullable: true, example: 86.25 };

class SampleBase {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '抽查〔2026〕3号' })
  number!: string;

  @ApiProperty({ example: '2026-10' })
  month!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'The one unit drawn from; null for all.' })
  unitName!: string | null;

  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind', nullable: true })
  kind!: CaseKind | null;

  @ApiProperty({ type: 'integer', description: 'How many cases could have been drawn.' })
  population!: number;

  @ApiProperty({ type: 'integer' })
  scored!: number;

  @ApiProperty({ ...points, description: 'The mean of what is scored.' })
  mean!: number | null;

  @ApiProperty()
  drawnAt!: Date;

  @ApiProperty()
  drawnByName!: string;
}

export class SampleRowResponse extends SampleBase {
  @ApiProperty({ type: 'integer' })
  drawn!: number;
}

export class SampleListResponse {
  @ApiProperty({ type: [SampleRowResponse] })
  items!: SampleRowResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class ScoreCriterionResponse {
  @ApiProperty({ enum: SCORE_CRITERIA, enumName: 'ScoreCriterion' })
  criterion!: ScoreCriterion;

  @ApiProperty({ example: '结论明确' })
  title!: string;

  @ApiProperty({ description: 'What the scorer asks themselves.' })
  question!: string;

  @ApiProperty({ type: 'integer', description: 'Of a hundred.' })
  weight!: number;
}

/** One case drawn, with its score sheet. */
export class SampleCaseResponse {
  @ApiProperty({ type: 'integer', description: 'In the order of the lots.' })
  position!: number;

  @ApiProperty({ format: 'uuid' })
  caseId!: string;

  @ApiProperty({ example: 'YL20261023-0004' })
  caseNumber!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'Null once the reader may no longer see it.' })
  caseTitle!: string | null;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  unitName!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ type: ScoreGradesRequest, nullable: true })
  grades!: ScoreSheet | null;

  @ApiProperty(points)
  points!: number | null;

  @ApiProperty({ type: 'string', nullable: true })
  remarks!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  scoredByName!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  scoredAt!: Date | null;

  @ApiProperty({ description: 'False for whoever had a hand in the case.' })
  mayScore!: boolean;

  @ApiProperty({ type: 'string', nullable: true, description: 'Why the reader may not score it.' })
  reason!: string | null;
}

export class SampleUnitResponse {
  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  unitName!: string;

  @ApiProperty({ type: 'integer' })
  drawn!: number;

  @ApiProperty({ type: 'integer' })
  scored!: number;

  @ApiProperty(points)
  mean!: number | null;

  @ApiProperty(points)
  lowest!: number | null;
}

/** A sample with its sheets and its results by unit. */
export class SampleResponse extends SampleBase {
  @ApiProperty({ type: 'integer', description: 'How many were asked for.' })
  size!: number;

  @ApiProperty({ description: 'SHA-256 of `seed:number` is the lot of each case; the lowest are drawn.' })
  seed!: string;

  @ApiProperty({ description: 'Whether drawing again by the seed gives the same cases.' })
  redrawn!: boolean;

  @ApiProperty()
  officeName!: string;

  @ApiProperty({ type: [ScoreCriterionResponse] })
  criteria!: ScoreCriterionResponse[];

  @ApiProperty({ type: [SampleCaseResponse] })
  cases!: SampleCaseResponse[];

  @ApiProperty({ type: [SampleUnitResponse], description: 'By name, not by rank.' })
  units!: SampleUnitResponse[];
}
