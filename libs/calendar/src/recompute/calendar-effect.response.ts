import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';
import type { CalendarReason } from '../model/calendar-day';

const REASONS: readonly CalendarReason[] = [
  'working-day',
  'make-up-working-day',
  'weekend',
  'holiday',
  'local-holiday',
  'local-working-day',
  'calendar-unknown',
];

/** How a date counts. */
export class DayFactResponse {
  @ApiProperty()
  working!: boolean;

  @ApiProperty({ enum: REASONS, enumName: 'CalendarReason' })
  reason!: CalendarReason;

  @ApiProperty({ description: 'The same in the reader’s language.', example: '国庆节放假' })
  text!: string;
}

/** A date that counts differently after the change. */
export class DayChangeResponse {
  @ApiProperty({ type: 'string', format: 'date', example: '2027-01-01' })
  date!: LocalDate;

  @ApiProperty({ type: DayFactResponse })
  before!: DayFactResponse;

  @ApiProperty({ type: DayFactResponse })
  after!: DayFactResponse;
}

export class DueDateResponse {
  @ApiProperty({ type: 'string', format: 'date', example: '2027-01-04' })
  due!: LocalDate;

  @ApiProperty()
  provisional!: boolean;
}

/** An open matter whose due date changes, or is no longer provisional. */
export class MovedDeadlineResponse {
  @ApiProperty({ description: 'Number and title of the matter.', example: 'YL20261228-0001' })
  title!: string;

  @ApiProperty({ description: 'Path in the console.', example: '/supervision/cases/0193…' })
  link!: string;

  @ApiProperty({ type: DueDateResponse })
  before!: DueDateResponse;

  @ApiProperty({ type: DueDateResponse })
  after!: DueDateResponse;
}

/** What a change of the calendar does, or would do. */
export class CalendarEffectResponse {
  @ApiProperty({ type: [DayChangeResponse], description: 'The dates that count differently, in order.' })
  changes!: DayChangeResponse[];

  @ApiProperty({ type: 'integer', description: 'Open matters that get another due date.' })
  movedCount!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Open matters whose date stays and is no longer provisional.',
  })
  confirmedCount!: number;

  @ApiProperty({
    type: [MovedDeadlineResponse],
    description: 'The matters concerned, those that get another date first; at most 200 are listed.',
  })
  moved!: MovedDeadlineResponse[];
}
