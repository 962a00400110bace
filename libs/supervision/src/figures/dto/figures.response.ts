import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';

export class PeriodResponse {
  @ApiProperty({ type: 'string', format: 'date', description: 'First day of receipt that is counted.' })
  from!: LocalDate;

  @ApiProperty({ type: 'string', format: 'date' })
  to!: LocalDate;

  @ApiProperty({ example: '最近一年' })
  title!: string;
}

export class OnTimeResponse {
  @ApiProperty({ type: 'number', nullable: true, description: 'Between 0 and 1; null when nothing was due.' })
  rate!: number | null;

  @ApiProperty({ type: 'integer', description: 'Answered on or before the due date.' })
  numerator!: number;

  @ApiProperty({ type: 'integer', description: 'Answered, and open past the due date.' })
  denominator!: number;

  @ApiProperty({ description: 'The formula in words.' })
  formula!: string;
}

export class DaysResponse {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Working days from receipt to answer.' })
  days!: number | null;

  @ApiProperty({ type: 'integer', description: 'Answers it is taken from.' })
  count!: number;

  @ApiProperty()
  formula!: string;
}

/** How well the county answers. */
export class FiguresResponse {
  @ApiProperty({ type: PeriodResponse })
  period!: PeriodResponse;

  @ApiProperty({ type: OnTimeResponse })
  onTime!: OnTimeResponse;

  @ApiProperty({ type: DaysResponse })
  median!: DaysResponse;

  @ApiProperty({ type: DaysResponse })
  p90!: DaysResponse;

  @ApiProperty({ type: 'integer', description: 'Open and past the due date today.' })
  overdueOpen!: number;

  @ApiProperty({ type: 'integer' })
  published!: number;
}
