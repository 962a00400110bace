import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@yangguang/platform';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { BACKLOG_AGES, BACKLOG_LEVELS, type BacklogAge, type BacklogLevel } from '../../model/backlog';

const UNIT = /^(none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export class BacklogRowsRequest extends PageQuery {
  @ApiPropertyOptional({ enum: BACKLOG_LEVELS, enumName: 'BacklogLevel' })
  @IsOptional()
  @IsIn(BACKLOG_LEVELS)
  level?: BacklogLevel;

  @ApiPropertyOptional({ enum: BACKLOG_AGES, enumName: 'BacklogAge' })
  @IsOptional()
  @IsIn(BACKLOG_AGES)
  age?: BacklogAge;

  @ApiPropertyOptional({
    type: 'string',
    pattern: UNIT.source,
    description: 'The lead unit, or `none` for what no unit has been given.',
  })
  @IsOptional()
  @Matches(UNIT)
  unit?: string;
}
