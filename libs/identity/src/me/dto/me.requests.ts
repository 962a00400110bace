import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { LONGEST_PASSWORD } from '../../model/password-policy';

/** Longer than a password may be, so that the rule itself can say so. */
const MOST = LONGEST_PASSWORD * 2;

export class ChangePasswordRequest {
  @ApiProperty({ format: 'password', minLength: 1, maxLength: MOST })
  @IsString()
  @IsNotEmpty()
  @MaxLength(MOST)
  current!: string;

  @ApiProperty({
    format: 'password',
    minLength: 1,
    maxLength: MOST,
    description:
      'At least 10 characters of three of four classes, without the user name, none of the last five.',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(MOST)
  next!: string;
}

export class TakePositionRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  positionId!: string;
}

export class TotpConfirmRequest {
  @ApiProperty({ description: 'Six digits of the authenticator.', pattern: '^\\d{6}$', example: '123456' })
  @IsString()
  @Matches(/^\d{6}$/)
  code!: string;
}

export class TotpDisableRequest {
  @ApiProperty({ format: 'password', minLength: 1, maxLength: MOST })
  @IsString()
  @IsNotEmpty()
  @MaxLength(MOST)
  password!: string;
}
