import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

const MOST_EDITIONS = 10_000;

export class CompareRequest {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_EDITIONS, description: 'The older edition.' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_EDITIONS)
  from!: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_EDITIONS, description: 'The newer edition.' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_EDITIONS)
  to!: number;
}
