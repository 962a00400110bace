import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TextField } from '@yangguang/platform';
import { IsBoolean, IsOptional } from 'class-validator';
import { LookupRequest } from '../../citizen/dto/tracking.request';

const VERDICTS = ['intact', 'altered', 'no-match'] as const;

export class CheckReceiptRequest {
  @TextField({ max: 40, description: 'The number on the receipt.', example: 'YL20261123-0004' })
  number!: string;

  @TextField({
    max: 200,
    description: 'The fingerprint on the receipt: SHA-256 in hex, with or without blanks.',
    example: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  })
  hash!: string;
}

export class ReceiptCheckResponse {
  @ApiProperty({
    enum: VERDICTS,
    enumName: 'ReceiptVerdict',
    description:
      'intact: they belong together and what is kept still gives this fingerprint; altered: it no longer does; ' +
      'no-match: no such number, or another fingerprint.',
  })
  verdict!: (typeof VERDICTS)[number];

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Null without a match.' })
  receivedAt!: Date | null;
}

export class ReceiptSheetRequest extends LookupRequest {
  @ApiPropertyOptional({
    type: 'boolean',
    default: false,
    description: 'Print the secret code too: for the receipt that is handed out after sending.',
  })
  @IsOptional()
  @IsBoolean()
  withCode = false;
}

/** The receipt of a message as its writer sees it later. */
export class KeptReceiptResponse {
  @ApiProperty({ description: 'SHA-256 over `content`, as it stands on the receipt.' })
  hash!: string;

  @ApiProperty({
    description:
      'What was received, as canonical JSON (keys sorted, no blanks, UTF-8): its SHA-256 is the fingerprint, by anybody’s arithmetic.',
  })
  content!: string;

  @ApiProperty({ description: 'Whether message and files are still those that were received.' })
  unaltered!: boolean;
}
