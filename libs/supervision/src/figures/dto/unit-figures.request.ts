import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@yangguang/platform';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { FIGURE_SETS, type FigureSet } from '../../model/figure-sets';

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
const month = (description: string) => ({
  description,
  type: 'string' as const,
  pattern: MONTH.source,
  example: '2026-11',
});

export class UnitFiguresRequest {
  @ApiProperty(month('First month of receipt.'))
  @Matches(MONTH)
  from!: string;

  @ApiProperty(month('Last month of receipt; at most 24 months in all.'))
  @Matches(MONTH)
  to!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'One unit; all when left out.' })
  @IsOptional()
  @IsUUID()
  unit?: string;
}

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;

export class FiguresExportRequest extends UnitFiguresRequest {
  @ApiProperty({ enum: EXPORT_FORMATS, enumName: 'ExportFormat' })
  @IsIn(EXPORT_FORMATS)
  format!: (typeof EXPORT_FORMATS)[number];
}

export class LookedDaysRequest extends PageQuery {
  @ApiProperty(month('First month.'))
  @Matches(MONTH)
  from!: string;

  @ApiProperty(month('Last month.'))
  @Matches(MONTH)
  to!: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unit?: string;
}

export class FigureRowsRequest extends LookedDaysRequest {
  @ApiProperty({
    enum: FIGURE_SETS,
    enumName: 'FigureSet',
    description: 'The number whose messages are asked for.',
  })
  @IsIn(FIGURE_SETS)
  set!: FigureSet;
}
