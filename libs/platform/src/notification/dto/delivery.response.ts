import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../http/paging';

export const DELIVERY_STATES = ['waiting', 'sent', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export class DeliveryQuery extends PageQuery {
  @ApiPropertyOptional({ enum: DELIVERY_STATES, description: 'Only messages in this state.' })
  @IsOptional()
  @IsIn(DELIVERY_STATES)
  state?: DeliveryState;
}

export class DeliveryAttempt {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ enum: ['sent', 'postponed', 'failed'] })
  outcome!: 'sent' | 'postponed' | 'failed';

  @ApiProperty({ type: String, nullable: true, description: 'What the mail server or provider said.' })
  error!: string | null;
}

export class DeliveryItem {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ['mail', 'sms'] })
  channel!: 'mail' | 'sms';

  @ApiProperty({ description: 'Name of the template.', example: 'supervision.received' })
  template!: string;

  @ApiProperty({ description: 'The receiver, masked.', example: 'z***@example.com' })
  recipient!: string;

  @ApiProperty({ enum: DELIVERY_STATES })
  state!: DeliveryState;

  @ApiProperty({ description: 'The state in words.', example: '已送出' })
  stateTitle!: string;

  @ApiProperty({ format: 'date-time' })
  madeAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it is tried next; null once it has ended.',
  })
  dueAt!: string | null;

  @ApiProperty({ type: [DeliveryAttempt], description: 'Oldest first.' })
  attempts!: DeliveryAttempt[];
}

export class DeliveryPageResponse {
  @ApiProperty({ type: [DeliveryItem] })
  items!: DeliveryItem[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
