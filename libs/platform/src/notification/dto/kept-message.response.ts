import { ApiProperty } from '@nestjs/swagger';

export class KeptMessageItem {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ['mail', 'sms'] })
  channel!: 'mail' | 'sms';

  @ApiProperty({ description: 'Address or telephone number it would have gone to.' })
  to!: string;

  @ApiProperty()
  subject!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class KeptMessageResponse extends KeptMessageItem {
  @ApiProperty()
  text!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Absent for text messages. Show it in a sandboxed frame.',
  })
  html!: string | null;
}

export class KeptMessageListResponse {
  @ApiProperty({ type: [KeptMessageItem] })
  items!: KeptMessageItem[];
}
