import { ApiProperty } from '@nestjs/swagger';
import { DUTY_CLASSES, type DutyClass } from '../../model/duty-class';
import { ROLE_CODES, type RoleCode } from '../../model/role';

export class PositionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty({ example: '云岭县教育体育局' })
  unitName!: string;

  @ApiProperty({ example: '办公室科员' })
  title!: string;

  @ApiProperty({ enum: ROLE_CODES, isArray: true })
  roles!: RoleCode[];

  @ApiProperty({ type: [String], description: 'The roles in the reader’s language.' })
  roleTitles!: string[];

  @ApiProperty({ format: 'date' })
  startedOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  endedOn!: string | null;
}

export class PersonResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  username!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true, example: 'z***@example.com' })
  emailMasked!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '138****1234' })
  phoneMasked!: string | null;

  @ApiProperty({ enum: DUTY_CLASSES })
  duty!: DutyClass;

  @ApiProperty()
  dutyTitle!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt!: string | null;

  @ApiProperty()
  totpEnabled!: boolean;

  @ApiProperty()
  mustChangePassword!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastSignedInAt!: string | null;

  @ApiProperty({ type: [PositionResponse], description: 'Present ones first.' })
  positions!: PositionResponse[];

  @ApiProperty({ minimum: 1 })
  version!: number;
}

export class PersonPage {
  @ApiProperty({ type: [PersonResponse] })
  items!: PersonResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class HandedOverResponse {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Shown this once; null when it went to the holder’s mailbox.',
  })
  temporaryPassword!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The mailbox it went to, masked.' })
  sentTo!: string | null;
}

export class RegisteredResponse extends HandedOverResponse {
  @ApiProperty({ type: PersonResponse })
  person!: PersonResponse;
}

export class ContactResponse {
  @ApiProperty({ type: String, nullable: true })
  email!: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;
}

export class EndedSessionsResponse {
  @ApiProperty({ minimum: 0 })
  ended!: number;
}
