import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../model/year-file';

export class YearParams {
  @ApiProperty({ type: 'integer', minimum: EARLIEST_YEAR, maximum: LATEST_YEAR, example: 2026 })
  @Type(() => Number)
  @Min(EARLIEST_YEAR)
  @Max(LATEST_YEAR)
  @IsInt()
  year!: number;
}
