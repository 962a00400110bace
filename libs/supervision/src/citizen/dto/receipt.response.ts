import { ApiProperty } from '@nestjs/swagger';
import { DeadlineResponse } from '@yangguang/calendar';

/** What a citizen holds in hand after leaving a message (回执). The code is shown this once. */
export class ReceiptResponse {
  @ApiProperty({ example: 'YL20261123-0004' })
  number!: string;

  @ApiProperty({
    description: 'Ten digits. Kept here only as a digest; nobody can read it out again.',
    example: '1234 5678 90',
  })
  secretCode!: string;

  @ApiProperty({ format: 'date-time' })
  receivedAt!: Date;

  @ApiProperty({ type: DeadlineResponse })
  deadline!: DeadlineResponse;

  @ApiProperty({ type: 'string', nullable: true, description: 'The unit chosen, if any.' })
  unitName!: string | null;

  @ApiProperty({ description: 'SHA-256 over the message as received, to prove it unaltered later.' })
  receiptHash!: string;
}
