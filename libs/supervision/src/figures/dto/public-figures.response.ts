import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';
import { FormulaResponse, ShareResponse } from './unit-figures.response';

/** A month, a unit or the county, for everybody; what too few messages stand behind is left out. */
export class PublicFigureLineResponse {
  @ApiProperty({ type: 'integer' })
  received!: number;

  @ApiProperty({ type: 'integer' })
  answered!: number;

  @ApiProperty({
    type: ShareResponse,
    description: '`rate` is null when fewer than ten messages stand below the line.',
  })
  onTime!: ShareResponse;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null when fewer than ten were answered.' })
  median!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null when fewer than ten were answered.' })
  p90!: number | null;

  @ApiProperty({
    type: ShareResponse,
    description: '`rate` is null when fewer than ten citizens have rated.',
  })
  satisfied!: ShareResponse;

  @ApiProperty({ type: ShareResponse, description: 'How many of those answered have rated.' })
  rated!: ShareResponse;
}

export class PublicMonthResponse extends PublicFigureLineResponse {
  @ApiProperty({ example: '2026-11' })
  month!: string;
}

export class PublicUnitLineResponse extends PublicFigureLineResponse {
  @ApiProperty({ example: '县交通运输局' })
  unitName!: string;
}

export class PublicMonthsResponse {
  @ApiProperty({ type: 'string', format: 'date', description: 'The day on which open messages were judged.' })
  asOf!: LocalDate;

  @ApiProperty({ type: PublicFigureLineResponse })
  total!: PublicFigureLineResponse;

  @ApiProperty({ type: [PublicMonthResponse], description: 'The last twelve months, the present one last.' })
  months!: PublicMonthResponse[];

  @ApiProperty({ type: [PublicUnitLineResponse], description: 'By name, not by rank.' })
  units!: PublicUnitLineResponse[];

  @ApiProperty({ type: [FormulaResponse], description: 'What each column is.' })
  formulas!: FormulaResponse[];

  @ApiProperty({ type: 'integer', description: 'Fewer than this, and no share is shown.' })
  smallSample!: number;
}
