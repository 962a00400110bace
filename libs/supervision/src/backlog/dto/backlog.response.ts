import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';
import { BACKLOG_AGES, BACKLOG_LEVELS, type BacklogAge, type BacklogLevel } from '../../model/backlog';

export class BacklogLevelCountResponse {
  @ApiProperty({ enum: BACKLOG_LEVELS, enumName: 'BacklogLevel' })
  level!: BacklogLevel;

  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class BacklogAgeCountResponse {
  @ApiProperty({ enum: BACKLOG_AGES, enumName: 'BacklogAge' })
  age!: BacklogAge;

  @ApiProperty({ type: 'integer' })
  count!: number;
}

/** What lies open, of one unit or in all. Every case is in one level and in one age class. */
export class BacklogLineResponse {
  @ApiProperty({ type: 'integer' })
  open!: number;

  @ApiProperty({ type: [BacklogLevelCountResponse] })
  levels!: BacklogLevelCountResponse[];

  @ApiProperty({ type: [BacklogAgeCountResponse] })
  ages!: BacklogAgeCountResponse[];
}

export class UnitBacklogResponse extends BacklogLineResponse {
  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'Null for what no unit has yet.',
  })
  unitId!: string | null;

  @ApiProperty()
  unitName!: string;
}

export class BacklogResponse {
  @ApiProperty({ type: 'string', format: 'date' })
  asOf!: LocalDate;

  @ApiProperty({ description: 'Whether reports of wrongdoing and confidential matters are in the numbers.' })
  protectedIncluded!: boolean;

  @ApiProperty({ type: BacklogLineResponse })
  total!: BacklogLineResponse;

  @ApiProperty({ type: [UnitBacklogResponse], description: 'Those with the most late first.' })
  units!: UnitBacklogResponse[];
}
