import { ApiProperty } from '@nestjs/swagger';
import type { ReceiptReading } from '../../model/receipt';
import type { StoredReceiptRule } from '../receipt-rule.service';
import { READINGS } from './receipt-rule.request';

export class ReceiptRuleResponse implements StoredReceiptRule {
  @ApiProperty({ enum: READINGS, enumName: 'ReceiptReading' })
  reading!: ReceiptReading;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Close of business, Asia/Shanghai.',
    example: '17:30',
  })
  closesAt!: string | null;

  @ApiProperty({ type: 'integer', description: 'Name it in If-Match to change the setting.' })
  version!: number;
}
