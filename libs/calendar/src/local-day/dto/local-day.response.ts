import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';
import type { DayKind } from '../../model/calendar-day';
import { CalendarEffectResponse } from '../../recompute/calendar-effect.response';

export class LocalDayResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string', format: 'date', example: '2026-08-20' })
  date!: LocalDate;

  @ApiProperty({ enum: ['off', 'work'], enumName: 'DayKind' })
  kind!: DayKind;

  @ApiProperty({ example: '县庆日' })
  name!: string;

  @ApiProperty({ description: 'The decision it rests on.' })
  basis!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: Date;

  @ApiProperty({ description: 'Who set it.' })
  createdByName!: string;
}

export class LocalDayList {
  @ApiProperty({ type: [LocalDayResponse], description: 'The days in force, the latest date first.' })
  items!: LocalDayResponse[];
}

/** A local day that was set, and what it did. */
export class LocalDayAddedResponse {
  @ApiProperty({ type: LocalDayResponse })
  day!: LocalDayResponse;

  @ApiProperty({ type: CalendarEffectResponse })
  effect!: CalendarEffectResponse;
}
