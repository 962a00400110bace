import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TextField } from '@yangguang/platform';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { LONGEST_PASSWORD } from '../../model/password-policy';

export class SignInRequest {
  @TextField({ max: 64, description: 'User name, in any case.', example: 'zhangwei' })
  username!: string;

  @ApiProperty({
    format: 'password',
    minLength: 1,
    maxLength: LONGEST_PASSWORD,
    description: 'Taken as it is typed, spaces included.',
    example: 'Yunling-2026',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_PASSWORD)
  password!: string;

  @ApiPropertyOptional({
    description: 'The six digits of the authenticator, or a recovery code, when the account asks for it.',
    minLength: 1,
    maxLength: 20,
    example: '123456',
  })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  otp?: string;
}
