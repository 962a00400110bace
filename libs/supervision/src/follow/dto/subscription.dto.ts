import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, MaxLength } from 'class-validator';
import { LookupRequest } from '../../citizen/dto/tracking.request';

export class SubscribeRequest extends LookupRequest {
  @ApiProperty({ format: 'email', maxLength: 100, example: 'someone@example.cn' })
  @MaxLength(100)
  @IsEmail()
  email!: string;
}

export class SubscriptionResponse {
  @ApiProperty({ description: 'The address, masked.', example: 's***@example.cn' })
  address!: string;

  @ApiProperty({ description: 'False until the link in the first mail has been opened.' })
  confirmed!: boolean;
}

export class SubscriptionConfirmedResponse {
  @ApiProperty({ example: 'YL20261123-0004' })
  number!: string;
}

export class SubscriptionEndedResponse {
  @ApiProperty({ example: true })
  ended!: boolean;
}
