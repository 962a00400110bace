import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { AskedDate } from './asked-date.decorator';

/** About a year of working days: longer terms are counted in calendar days or years. */
const LONGEST_ASKED = 250;

export class DeadlineQuery {
  @AskedDate('The day of receipt (day 0), in Asia/Shanghai.')
  received!: LocalDate;

  @ApiProperty({
    description: 'The term in working days.',
    type: 'integer',
    minimum: 1,
    maximum: LONGEST_ASKED,
    example: 5,
  })
  @Type(() => Number)
  @Min(1)
  @Max(LONGEST_ASKED)
  @IsInt()
  workingDays!: number;
}
