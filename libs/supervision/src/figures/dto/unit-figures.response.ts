import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';

const integer = (description: string) => ({ type: 'integer' as const, description });

/** A share with what it was made from. */
export class ShareResponse {
  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'Between 0 and 1; null when there is nothing to divide by.',
  })
  rate!: number | null;

  @ApiProperty({ type: 'integer' })
  numerator!: number;

  @ApiProperty({ type: 'integer' })
  denominator!: number;
}

/** The figures of one month, one unit, or everything. */
export class FigureLineResponse {
  @ApiProperty(integer('Received; refused and withdrawn ones are not in it.'))
  received!: number;

  @ApiProperty(integer('Answered.'))
  answered!: number;

  @ApiProperty({ type: ShareResponse, description: 'On time ÷ (answered + open and overdue).' })
  onTime!: ShareResponse;

  @ApiProperty(integer('Answered after the due date.'))
  late!: number;

  @ApiProperty(integer('Without an answer.'))
  open!: number;

  @ApiProperty(integer('Open past the due date.'))
  overdue!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Median of working days taken, by nearest rank.',
  })
  median!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: '90th percentile of working days taken.' })
  p90!: number | null;

  @ApiProperty({ type: ShareResponse, description: 'Satisfied (3 to 5 of five grades) ÷ rated.' })
  satisfied!: ShareResponse;

  @ApiProperty({ type: ShareResponse, description: 'Rated ÷ answered.' })
  rated!: ShareResponse;

  @ApiProperty(integer('Returned as not ours at least once.'))
  returned!: number;

  @ApiProperty(integer('Given a longer term.'))
  extended!: number;

  @ApiProperty(integer('Handled again at the citizen’s request.'))
  reworked!: number;

  @ApiProperty(integer('Sent to the leader at least once against the check for non-answers, with a reason.'))
  overridden!: number;

  @ApiProperty({
    type: ShareResponse,
    description: 'Working days on which the unit looked at its board ÷ those on which it should have.',
  })
  looked!: ShareResponse;

  @ApiProperty(integer('Refused; not counted elsewhere.'))
  refused!: number;

  @ApiProperty(integer('Withdrawn by the citizen; not counted elsewhere.'))
  withdrawn!: number;
}

export class MonthFiguresResponse extends FigureLineResponse {
  @ApiProperty({ example: '2026-11' })
  month!: string;
}

export class UnitLineResponse extends FigureLineResponse {
  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'Null for what no unit has been given.',
  })
  unitId!: string | null;

  @ApiProperty({ example: '县交通运输局' })
  unitName!: string;
}

export class DaysTakenResponse {
  @ApiProperty({ type: 'integer' })
  days!: number;

  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class FormulaResponse {
  @ApiProperty({ example: 'on-time' })
  key!: string;

  @ApiProperty()
  text!: string;
}

/** How units answered what was received in a period. */
export class UnitFiguresResponse {
  @ApiProperty({ type: 'string', format: 'date', description: 'The day on which open messages were judged.' })
  asOf!: LocalDate;

  @ApiProperty({ description: 'Whether reports of wrongdoing and confidential matters are in the numbers.' })
  protectedIncluded!: boolean;

  @ApiProperty({ type: FigureLineResponse })
  total!: FigureLineResponse;

  @ApiProperty({
    type: [MonthFiguresResponse],
    description: 'Every month of the period, also those without a message.',
  })
  months!: MonthFiguresResponse[];

  @ApiProperty({ type: [UnitLineResponse], description: 'By name, not by rank.' })
  units!: UnitLineResponse[];

  @ApiProperty({ type: [DaysTakenResponse] })
  daysTaken!: DaysTakenResponse[];

  @ApiProperty({ type: [FormulaResponse] })
  formulas!: FormulaResponse[];
}
