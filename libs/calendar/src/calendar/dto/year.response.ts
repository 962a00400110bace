import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';
import type { DayKind } from '../../model/calendar-day';

/** A date that departs from Monday-to-Friday. */
export class YearDayResponse {
  @ApiProperty({ type: 'string', format: 'date', example: '2026-10-10' })
  date!: LocalDate;

  @ApiProperty({
    enum: ['off', 'work'],
    enumName: 'DayKind',
    description: 'Off, or worked although it is a weekend.',
  })
  kind!: DayKind;

  @ApiProperty({ description: 'The holiday, or the name of the local day.', example: '国庆节' })
  name!: string;

  @ApiProperty({ description: 'Set by the county over the national notice.' })
  local!: boolean;
}

/** One calendar year as it is counted. */
export class YearResponse {
  @ApiProperty({ type: 'integer', example: 2026 })
  year!: number;

  @ApiProperty({ description: 'Whether the State Council’s notice for the year is loaded.' })
  loaded!: boolean;

  @ApiProperty({ type: 'string', nullable: true, description: 'The notice; null while it is not loaded.' })
  notice!: string | null;

  @ApiProperty({
    type: 'string',
    format: 'uri',
    nullable: true,
    description: 'Where the notice is published, when known.',
  })
  sourceUrl!: string | null;

  @ApiProperty({
    type: [YearDayResponse],
    description: 'The dates that depart from Monday-to-Friday, in order.',
  })
  days!: YearDayResponse[];
}

/** One loaded year in the overview. */
export class LoadedYearResponse {
  @ApiProperty({ type: 'integer', example: 2026 })
  year!: number;

  @ApiProperty({ example: '《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）' })
  notice!: string;

  @ApiProperty({ type: 'string', format: 'uri', nullable: true })
  sourceUrl!: string | null;

  @ApiProperty({ format: 'date-time' })
  loadedAt!: Date;

  @ApiProperty({
    type: 'integer',
    description: 'Working days of the year, local days included.',
    example: 248,
  })
  workingDays!: number;

  @ApiProperty({ type: 'integer', description: 'Make-up working days the notice names.', example: 6 })
  makeUpDays!: number;
}

/** What the calendar knows, and for how long that lasts. */
export class CalendarOverviewResponse {
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'The last day whose holidays are published and loaded.',
    example: '2026-12-31',
  })
  loadedUntil!: LocalDate | null;

  @ApiProperty({ type: 'integer', description: 'Days from today to that day; negative when it has passed.' })
  daysAhead!: number;

  @ApiProperty({ type: [LoadedYearResponse], description: 'The latest year first.' })
  years!: LoadedYearResponse[];
}
