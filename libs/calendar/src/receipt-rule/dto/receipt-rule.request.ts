import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Matches, ValidateIf } from 'class-validator';
import type { ReceiptReading, ReceiptRule } from '../../model/receipt';

export const READINGS: readonly ReceiptReading[] = ['count-from-receipt', 'next-working-day'];

/** How a receipt on a day off or after hours is read. */
export class ReceiptRuleRequest implements ReceiptRule {
  @ApiProperty({
    enum: READINGS,
    enumName: 'ReceiptReading',
    description: 'Counted from the real day of receipt, or as received on the next working day.',
  })
  @IsIn(READINGS)
  reading!: ReceiptReading;

  @ApiProperty({
    type: 'string',
    nullable: true,
    pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
    description: 'Close of business in Asia/Shanghai; null when the whole day is working time.',
    example: '17:30',
  })
  @ValidateIf((rule: ReceiptRuleRequest) => rule.closesAt !== null)
  @Matches(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)
  closesAt!: string | null;
}
