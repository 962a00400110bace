import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TextField } from '@yangguang/platform';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { CASE_KINDS, type CaseKind } from '../../model/case-kind';
import { MOST_SAMPLED } from '../../model/draw-sample';
import { SCORE_GRADES, type ScoreGrade } from '../../model/score-sheet';

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

export class DrawSampleRequest {
  @ApiProperty({
    type: 'string',
    pattern: MONTH.source,
    example: '2026-10',
    description: 'The month in which the cases were answered.',
  })
  @Matches(MONTH)
  month!: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_SAMPLED, example: 20 })
  @IsInt()
  @Min(1)
  @Max(MOST_SAMPLED)
  size!: number;

  @ApiPropertyOptional({ format: 'uuid', description: 'Only cases that this unit answered.' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ enum: CASE_KINDS, enumName: 'CaseKind' })
  @IsOptional()
  @IsIn(CASE_KINDS)
  kind?: CaseKind;
}

const grade = { enum: SCORE_GRADES, type: 'integer' as const, example: 3 };

/** From 0 (not at all) to 4 (very well). */
export class ScoreGradesRequest {
  @ApiProperty(grade)
  @IsIn(SCORE_GRADES)
  clear!: ScoreGrade;

  @ApiProperty(grade)
  @IsIn(SCORE_GRADES)
  complete!: ScoreGrade;

  @ApiProperty(grade)
  @IsIn(SCORE_GRADES)
  grounded!: ScoreGrade;

  @ApiProperty(grade)
  @IsIn(SCORE_GRADES)
  done!: ScoreGrade;

  @ApiProperty(grade)
  @IsIn(SCORE_GRADES)
  timely!: ScoreGrade;

  @ApiProperty(grade)
  @IsIn(SCORE_GRADES)
  plain!: ScoreGrade;
}

export class ScoreSampleRequest {
  @ApiProperty({ type: ScoreGradesRequest })
  @IsDefined()
  @ValidateNested()
  @Type(() => ScoreGradesRequest)
  grades!: ScoreGradesRequest;

  @TextField({
    max: 1000,
    optional: true,
    description: 'What the scorer noticed; needed where a grade is below 2.',
    example: '没有写明何时复查。',
  })
  remarks?: string;
}
