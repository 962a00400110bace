import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery, TextField } from '@yangguang/platform';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsEmail,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DateField } from '../../local-date.validator';
import { DUTY_CLASSES, type DutyClass } from '../../model/duty-class';
import { ROLE_CODES, type RoleCode } from '../../model/role';

const PHONE = /^\+?[0-9][0-9 -]{4,18}[0-9]$/;

export class PersonListQuery extends PageQuery {
  @TextField({
    max: 50,
    optional: true,
    description: 'Part of the name, or the beginning of the user name.',
    example: '张',
  })
  q?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Only people with a position in this unit.' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ enum: ROLE_CODES, description: 'Only people with this role.' })
  @IsOptional()
  @IsIn(ROLE_CODES)
  role?: RoleCode;

  @ApiPropertyOptional({ description: 'true for closed accounts, false for open ones.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  closed?: boolean;
}

class ContactFields {
  @ApiPropertyOptional({ type: String, format: 'email', maxLength: 100, nullable: true })
  @IsOptional()
  @IsEmail()
  @MaxLength(100)
  email?: string | null;

  @ApiPropertyOptional({ type: String, pattern: PHONE.source, nullable: true, example: '0871-60000000' })
  @IsOptional()
  @IsString()
  @Matches(PHONE)
  phone?: string | null;
}

export class AmendPersonRequest extends ContactFields {
  @TextField({ max: 30, optional: true, description: 'Name.', example: '张伟' })
  name?: string;
}

export class PositionRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  unitId!: string;

  @TextField({ max: 40, description: 'What the position is called.', example: '办公室科员' })
  title!: string;

  @DateField({ optional: true, description: 'First day in it; today when left out.', example: '2026-11-23' })
  startedOn?: string;
}

export class RegisterPersonRequest extends ContactFields {
  @ApiProperty({
    description: 'For life; not given again after the account is closed.',
    pattern: '^[a-z][a-z0-9._-]{2,31}$',
  })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.trim().toLowerCase() : value,
  )
  @Matches(/^[a-z][a-z0-9._-]{2,31}$/)
  username!: string;

  @TextField({ max: 30, description: 'Name.', example: '张伟' })
  name!: string;

  @ApiPropertyOptional({
    enum: DUTY_CLASSES,
    default: 'business',
    description:
      'The class of the account, for life: the three administrators exclude each other and all business.',
  })
  @IsOptional()
  @IsIn(DUTY_CLASSES)
  duty: DutyClass = 'business';

  @ApiProperty({ type: PositionRequest })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => PositionRequest)
  position!: PositionRequest;
}

export class RolesRequest {
  @ApiProperty({
    enum: ROLE_CODES,
    isArray: true,
    description: 'All roles of the position; an empty list takes all away.',
  })
  @IsArray()
  @ArrayMaxSize(ROLE_CODES.length)
  @ArrayUnique()
  @IsIn(ROLE_CODES, { each: true })
  roles!: RoleCode[];
}

export class ReasonRequest {
  @TextField({ min: 2, max: 200, description: 'Why; kept in the audit trail.', example: '核实值班联系人' })
  reason!: string;
}
