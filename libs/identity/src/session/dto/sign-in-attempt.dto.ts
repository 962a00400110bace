import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@yangguang/platform';
import { IsOptional, IsUUID } from 'class-validator';

export class SignInAttemptQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Only attempts on this account.' })
  @IsOptional()
  @IsUUID()
  personId?: string;
}

export class SignInAttemptResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null when nobody has the name that was typed.',
  })
  personId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  username!: string | null;

  @ApiProperty({
    enum: ['signed-in', 'wrong', 'otp-required', 'otp-wrong', 'locked', 'closed', 'no-position'],
  })
  outcome!: string;

  @ApiProperty()
  address!: string;

  @ApiProperty()
  agent!: string;
}

export class SignInAttemptPage {
  @ApiProperty({ type: [SignInAttemptResponse] })
  items!: SignInAttemptResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
