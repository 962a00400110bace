import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';
import { TextField } from '@yangguang/platform';
import { IsIn } from 'class-validator';
import { AskedDate } from '../../calendar/dto/asked-date.decorator';
import type { DayKind } from '../../model/calendar-day';

const KINDS: readonly DayKind[] = ['off', 'work'];

/** A day the county sets over the national notice. */
export class LocalDayRequest {
  @AskedDate('The day.')
  date!: LocalDate;

  @ApiProperty({ enum: KINDS, enumName: 'DayKind', description: 'Off, or worked.' })
  @IsIn(KINDS)
  kind!: DayKind;

  @TextField({ max: 40, description: 'What the day is called.', example: '县庆日' })
  name!: string;

  @TextField({ max: 200, description: 'The decision it rests on.', example: '云政办发〔2026〕12号' })
  basis!: string;
}
