import { ApiProperty } from '@nestjs/swagger';
import { UNIT_KINDS, type UnitKind } from '../../model/unit-kind';

export class PublicUnitResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '云岭县教育体育局' })
  name!: string;

  @ApiProperty({ example: '县教体局' })
  shortName!: string;

  @ApiProperty({ enum: UNIT_KINDS })
  kind!: UnitKind;

  @ApiProperty({ description: 'The name in letters.', example: 'yunlingxianjiaoyutiyuju' })
  pinyin!: string;
}

export class PublicUnitList {
  @ApiProperty({ type: [PublicUnitResponse] })
  items!: PublicUnitResponse[];
}

export class UnitResponse extends PublicUnitResponse {
  @ApiProperty({ example: 'JTJ' })
  code!: string;

  @ApiProperty({ example: '政府部门' })
  kindTitle!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  parentId!: string | null;

  @ApiProperty()
  acceptsMessages!: boolean;

  @ApiProperty()
  sort!: number;

  @ApiProperty({ description: 'False once merged or abolished.' })
  active!: boolean;

  @ApiProperty({ format: 'date' })
  openedOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  endedOn!: string | null;

  @ApiProperty({ type: String, enum: ['merged', 'abolished'], nullable: true })
  ending!: 'merged' | 'abolished' | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  successorId!: string | null;

  @ApiProperty({ description: 'People with a position there now.', minimum: 0 })
  people!: number;

  @ApiProperty({ minimum: 1 })
  version!: number;
}

export class UnitPage {
  @ApiProperty({ type: [UnitResponse] })
  items!: UnitResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class UnitNameResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  shortName!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'First day of the next name; null for the present one.',
  })
  until!: string | null;
}

export class UnitChangeResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ['rename', 'merge', 'abolish'] })
  kind!: string;

  @ApiProperty({ format: 'date' })
  effectiveOn!: string;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  successorId!: string | null;

  @ApiProperty()
  document!: string;

  @ApiProperty({ enum: ['planned', 'applied', 'cancelled'] })
  state!: string;
}

export class UnitDetailResponse extends UnitResponse {
  @ApiProperty({ type: [UnitNameResponse], description: 'Oldest first.' })
  names!: UnitNameResponse[];

  @ApiProperty({ type: [UnitChangeResponse], description: 'Newest first.' })
  changes!: UnitChangeResponse[];
}
