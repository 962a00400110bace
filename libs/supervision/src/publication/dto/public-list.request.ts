import { ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { PageQuery, TextField } from '@yangguang/platform';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { CASE_CATEGORIES, type CaseCategory } from '../../model/case-category';
import { CASE_KINDS, type CaseKind } from '../../model/case-kind';

export class PublicListRequest extends PageQuery {
  @TextField({
    max: 100,
    optional: true,
    description: 'Words that question, answer, title or number contain.',
    example: '路灯',
  })
  q?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The unit that answered.' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ enum: CASE_KINDS, enumName: 'CaseKind' })
  @IsOptional()
  @IsIn(CASE_KINDS)
  kind?: CaseKind;

  @ApiPropertyOptional({ enum: CASE_CATEGORIES, enumName: 'CaseCategory' })
  @IsOptional()
  @IsIn(CASE_CATEGORIES)
  category?: CaseCategory;

  @ApiPropertyOptional({
    description: 'Month of the answer.',
    pattern: '^20\\d{2}-(0[1-9]|1[0-2])$',
    example: '2026-11',
  })
  @IsOptional()
  @Matches(/^20\d{2}-(0[1-9]|1[0-2])$/)
  month?: string;
}

/** A feed is one page: the newest. */
export class MessageFeedRequest extends OmitType(PublicListRequest, ['limit', 'cursor'] as const) {}
