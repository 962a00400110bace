import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery, TextField } from '@yangguang/platform';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { CASE_CATEGORIES, type CaseCategory } from '../../model/case-category';
import { CASE_KINDS, type CaseKind } from '../../model/case-kind';
import { CASE_STATES, type CaseState } from '../../model/case-state';
import { CASE_QUEUES, DUE_FILTERS, type CaseQueue, type DueFilter } from '../case-list.query';

export class CaseListRequest extends PageQuery {
  @ApiPropertyOptional({
    enum: CASE_QUEUES,
    enumName: 'CaseQueue',
    default: 'all',
    description:
      'triage: oldest first; unit, sign-off, check, extension, settlement, assist: soonest due first; all: newest first.',
  })
  @IsOptional()
  @IsIn(CASE_QUEUES)
  queue: CaseQueue = 'all';

  @ApiPropertyOptional({ enum: CASE_STATES, enumName: 'CaseState' })
  @IsOptional()
  @IsIn(CASE_STATES)
  state?: CaseState;

  @ApiPropertyOptional({ enum: CASE_KINDS, enumName: 'CaseKind' })
  @IsOptional()
  @IsIn(CASE_KINDS)
  kind?: CaseKind;

  @ApiPropertyOptional({ enum: CASE_CATEGORIES, enumName: 'CaseCategory' })
  @IsOptional()
  @IsIn(CASE_CATEGORIES)
  category?: CaseCategory;

  @ApiPropertyOptional({ format: 'uuid', description: 'Lead unit.' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @TextField({
    max: 100,
    optional: true,
    description: 'Words that number, title, place or text must contain.',
    example: '路灯',
  })
  q?: string;

  @ApiPropertyOptional({
    enum: DUE_FILTERS,
    enumName: 'DueFilter',
    description: 'Open cases past their due date, due today, or due within two working days.',
  })
  @IsOptional()
  @IsIn(DUE_FILTERS)
  due?: DueFilter;
}
