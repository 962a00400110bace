import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TextField } from '@yangguang/platform';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { DateField } from '../../local-date.validator';

const MOST_PERMISSIONS = 200;

export class DelegationRequest {
  @ApiProperty({ format: 'uuid', description: 'The person who is to act.' })
  @IsUUID()
  delegateId!: string;

  @DateField({ description: 'First day.', example: '2026-12-01' })
  from!: string;

  @DateField({ description: 'Last day.', example: '2026-12-07' })
  until!: string;

  @ApiPropertyOptional({
    type: [String],
    maxItems: MOST_PERMISSIONS,
    description: 'Which permissions; all of the position when left out.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PERMISSIONS)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  permissions?: string[];

  @TextField({ max: 200, description: 'Why.', example: '外出培训' })
  reason!: string;
}

export class DelegationPerson {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

export class DelegationResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ['given', 'received'], description: 'Seen from the reader.' })
  direction!: 'given' | 'received';

  @ApiProperty({ type: DelegationPerson })
  delegator!: DelegationPerson;

  @ApiProperty({ type: DelegationPerson })
  delegate!: DelegationPerson;

  @ApiProperty()
  unitName!: string;

  @ApiProperty()
  positionTitle!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  until!: string;

  @ApiProperty({ type: [String] })
  permissions!: string[];

  @ApiProperty()
  reason!: string;

  @ApiProperty({ enum: ['planned', 'in-force', 'over', 'revoked'] })
  state!: string;
}

export class DelegationList {
  @ApiProperty({ type: [DelegationResponse] })
  items!: DelegationResponse[];
}

export class ColleagueResponse extends DelegationPerson {
  @ApiProperty()
  unitName!: string;

  @ApiProperty()
  title!: string;
}

export class ColleagueList {
  @ApiProperty({ type: [ColleagueResponse] })
  items!: ColleagueResponse[];
}

export class ActingRequest {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The delegation to act under; null to be oneself again.',
  })
  @IsOptional()
  @IsUUID()
  delegationId!: string | null;
}
