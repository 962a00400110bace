import { ApiProperty } from '@nestjs/swagger';

export class VerifiedSealDto {
  @ApiProperty({
    description: 'The unit on the seal, or the name in the certificate of a foreign signature.',
    example: '云岭县住房和城乡建设局',
  })
  unitName!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it was set, by the register or else by the signature.',
  })
  sealedAt!: string | null;

  @ApiProperty({ description: 'Subject of the certificate; empty where the signature can’t be read.' })
  certificateSubject!: string;

  @ApiProperty({ description: 'Serial number of the certificate, hexadecimal.' })
  certificateSerial!: string;

  @ApiProperty({ description: 'Who issued the certificate.' })
  issuer!: string;

  @ApiProperty({ description: 'True for a sample seal of a demonstration, which has no legal effect.' })
  demonstration!: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Number of the sealed document in the county’s register.',
    example: 'YL20261118-0009',
  })
  documentNumber!: string | null;

  @ApiProperty({ description: 'Whether what this seal covers is exactly what was sealed.' })
  intact!: boolean;

  @ApiProperty({ description: 'False where something was added to the file after this seal.' })
  coversWholeFile!: boolean;
}

export class VerificationDto {
  @ApiProperty({ description: 'Whether the file carries any seal or signature.' })
  sealed!: boolean;

  @ApiProperty({ description: 'Whether the county sealed it and not one byte has changed since.' })
  intact!: boolean;

  @ApiProperty({ type: [VerifiedSealDto], description: 'In the order in which they were set.' })
  seals!: VerifiedSealDto[];

  @ApiProperty({ enum: ['intact', 'altered', 'unsealed', 'foreign'] })
  verdict!: 'intact' | 'altered' | 'unsealed' | 'foreign';

  @ApiProperty({ description: 'The verdict in a few words.', example: '公章有效，内容未被改动' })
  title!: string;

  @ApiProperty({ description: 'What it means and what to do.' })
  detail!: string;
}
