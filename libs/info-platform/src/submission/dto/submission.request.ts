import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery, TextField } from '@yangguang/platform';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import {
  SUBMISSION_KINDS,
  USE_LEVELS,
  type SubmissionKind,
  type UseLevel,
} from '../../model/submission-kind';
import { SUBMISSION_STATES, type SubmissionState } from '../../model/submission-state';

const title = { max: 120, description: 'Title (标题).', example: '老旧小区改造推行居民点单' } as const;
const body = { max: 20_000, description: 'Text (正文).', example: '今年以来改造小区18个。' } as const;

export class SubmissionListRequest extends PageQuery {
  @ApiPropertyOptional({ enum: SUBMISSION_STATES, enumName: 'SubmissionState' })
  @IsOptional()
  @IsIn(SUBMISSION_STATES)
  state?: SubmissionState;
}

export class WriteSubmissionRequest {
  @ApiProperty({ enum: SUBMISSION_KINDS, enumName: 'SubmissionKind' })
  @IsIn(SUBMISSION_KINDS)
  kind!: SubmissionKind;

  @TextField(title)
  title!: string;

  @TextField(body)
  body!: string;

  @ApiProperty({ description: 'The author confirms that nothing in it is secret.' })
  @IsBoolean()
  confirmedNonSecret!: boolean;

  @ApiProperty({ description: 'Whether it may go to the portal.' })
  @IsBoolean()
  mayBePublic!: boolean;
}

/** What a step may carry; each step reads only what is its own. */
export class SubmissionStepRequest {
  @ApiPropertyOptional({ enum: SUBMISSION_KINDS, enumName: 'SubmissionKind' })
  @IsOptional()
  @IsIn(SUBMISSION_KINDS)
  kind?: SubmissionKind;

  @TextField({ ...title, optional: true })
  title?: string;

  @TextField({ ...body, optional: true })
  body?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  confirmedNonSecret?: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  mayBePublic?: boolean;

  @TextField({ max: 500, optional: true, description: 'Reason or remark.', example: '请补充样本数。' })
  note?: string;

  @ApiPropertyOptional({ enum: USE_LEVELS, enumName: 'UseLevel', description: 'Needed for `use`.' })
  @IsOptional()
  @IsIn(USE_LEVELS)
  level?: UseLevel;

  @TextField({ max: 60, optional: true, description: 'Needed for use in a journal.', example: '云岭政务' })
  journal?: string;

  @TextField({ max: 300, optional: true, description: 'Needed for use above.', example: '市政务信息第12期' })
  evidence?: string;
}
