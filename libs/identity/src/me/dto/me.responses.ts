import { ApiProperty } from '@nestjs/swagger';
import { ROLE_CODES, type RoleCode } from '../../model/role';

export class MyPersonResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  username!: string;

  @ApiProperty({ type: String, nullable: true })
  email!: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;
}

export class MyPositionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  unitName!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: ROLE_CODES, isArray: true })
  roles!: RoleCode[];

  @ApiProperty({ type: [String], description: 'The roles in the reader’s language.' })
  roleTitles!: string[];
}

export class MyPermissionResponse {
  @ApiProperty({ example: 'supervision.case.read' })
  name!: string;

  @ApiProperty({ enum: ['unit', 'county'] })
  scope!: 'unit' | 'county';
}

export class ActingForResponse {
  @ApiProperty({ format: 'uuid' })
  personId!: string;

  @ApiProperty()
  name!: string;
}

export class MeResponse {
  @ApiProperty({ type: MyPersonResponse })
  person!: MyPersonResponse;

  @ApiProperty({ description: 'As it is printed: 甲, or 甲（代乙） while acting for somebody.' })
  displayName!: string;

  @ApiProperty({
    type: MyPositionResponse,
    description: 'The position acted in; while acting for somebody it is theirs.',
  })
  position!: MyPositionResponse;

  @ApiProperty({ type: [MyPositionResponse] })
  positions!: MyPositionResponse[];

  @ApiProperty({ type: [MyPermissionResponse] })
  permissions!: MyPermissionResponse[];

  @ApiProperty({ type: ActingForResponse, nullable: true })
  actingFor!: ActingForResponse | null;

  @ApiProperty()
  mustChangePassword!: boolean;

  @ApiProperty()
  totpEnabled!: boolean;
}

export class MySessionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Whether it is the one asking.' })
  current!: boolean;

  @ApiProperty({ format: 'date-time' })
  startedAt!: string;

  @ApiProperty({ format: 'date-time' })
  lastSeenAt!: string;

  @ApiProperty()
  address!: string;

  @ApiProperty({ description: 'What the browser says of itself.' })
  agent!: string;
}

export class MySessionList {
  @ApiProperty({ type: [MySessionResponse] })
  items!: MySessionResponse[];
}

export class TotpBeginResponse {
  @ApiProperty({ description: 'For typing into the authenticator.', example: 'JBSWY3DPEHPK3PXP' })
  secret!: string;

  @ApiProperty({ description: 'For a QR code.', example: 'otpauth://totp/…' })
  uri!: string;
}

export class RecoveryCodesResponse {
  @ApiProperty({ type: [String], description: 'Each good once; shown this once.' })
  recoveryCodes!: string[];
}
