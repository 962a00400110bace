import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';
import type { DeadlineReason } from '../../model/deadline';
import type { DeadlineDayView, DeadlineView } from '../../model/describe-deadline';

const REASONS: readonly DeadlineReason[] = [
  'received',
  'working-day',
  'make-up-working-day',
  'weekend',
  'holiday',
  'local-holiday',
  'local-working-day',
  'paused',
  'calendar-unknown',
  'calendar-day',
  'rolled-over',
];

/** One date of the explanation. */
export class DeadlineDayResponse implements DeadlineDayView {
  @ApiProperty({ type: 'string', format: 'date', example: '2026-09-21' })
  date!: LocalDate;

  @ApiProperty({ description: 'Whether the day counts toward the term.' })
  counted!: boolean;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The running number of a counted day, from 1.',
    example: 2,
  })
  number!: number | null;

  @ApiProperty({ enum: REASONS, enumName: 'DeadlineReason', description: 'Why the day counts or not.' })
  reason!: DeadlineReason;

  @ApiProperty({ description: 'The same in the reader’s language.', example: '第2个工作日' })
  text!: string;
}

/** The end of a term of working days, with every day on the way to it. */
export class DeadlineResponse implements DeadlineView {
  @ApiProperty({
    type: 'string',
    format: 'date',
    description: 'The day of receipt, day 0.',
    example: '2026-09-18',
  })
  received!: LocalDate;

  @ApiProperty({ type: 'integer', minimum: 0, example: 5 })
  workingDays!: number;

  @ApiProperty({
    type: 'string',
    format: 'date',
    description: 'The term runs out at the end of this day, Asia/Shanghai.',
    example: '2026-09-24',
  })
  due!: LocalDate;

  @ApiProperty({
    description: 'The due date may still move: the holidays are not published, or the clock stands.',
  })
  provisional!: boolean;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Why it is provisional, in the reader’s language.',
  })
  provisionalReason!: string | null;

  @ApiProperty({ type: [DeadlineDayResponse], description: 'Every date from receipt to due date, in order.' })
  days!: readonly DeadlineDayResponse[];
}
