import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';

export class BoardLookerResponse {
  @ApiProperty({ example: '沈一诺' })
  name!: string;

  @ApiProperty({ type: 'string', format: 'date-time', description: 'Their first look of the day.' })
  at!: string;
}

export class BoardLooksResponse {
  @ApiProperty({ type: 'string', format: 'date' })
  day!: LocalDate;

  @ApiProperty({ description: 'On other days nobody has to look.' })
  workingDay!: boolean;

  @ApiProperty({ example: '15:00', description: 'Whoever has not looked by then is reminded.' })
  lookBy!: string;

  @ApiProperty({ type: [BoardLookerResponse], description: 'In the order in which they looked.' })
  people!: BoardLookerResponse[];
}

/** A working day on which a unit looked at its board. */
export class LookedDayResponse {
  @ApiProperty({ type: 'string', format: 'date' })
  day!: LocalDate;

  @ApiProperty({ type: 'string', format: 'uuid' })
  unitId!: string;

  @ApiProperty({ example: '县交通运输局' })
  unitName!: string;

  @ApiProperty({ type: [BoardLookerResponse] })
  people!: BoardLookerResponse[];
}

export class LookedDayListResponse {
  @ApiProperty({ type: [LookedDayResponse] })
  items!: LookedDayResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}
