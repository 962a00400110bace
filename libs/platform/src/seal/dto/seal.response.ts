import { ApiProperty } from '@nestjs/swagger';

export class SealResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty({ example: '云岭县民政局' })
  unitName!: string;

  @ApiProperty({
    description: 'Who keeps the key: the county’s own authority, or a licensed provider.',
    example: 'county-ca',
  })
  provider!: string;

  @ApiProperty({ description: 'True for a sample seal without legal effect.' })
  demonstration!: boolean;

  @ApiProperty({ description: 'Subject of its certificate.' })
  subject!: string;

  @ApiProperty({ description: 'Issuer of its certificate.' })
  issuer!: string;

  @ApiProperty({ description: 'Serial number of its certificate, hexadecimal.' })
  serial!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  validFrom!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  validTo!: string;

  @ApiProperty({ description: 'Whether a second person must confirm each use.' })
  dualControl!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  revokedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  revokedReason!: string | null;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'To be sent back as If-Match with a change.' })
  version!: number;
}

export class ListedSealResponse extends SealResponse {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'How often it has been used.' })
  uses!: number;
}

export class SealListResponse {
  @ApiProperty({ type: [ListedSealResponse] })
  items!: ListedSealResponse[];
}

export class SealUseResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({
    description: 'Number in the register: year and running number, without gaps.',
    example: '2026-0731',
  })
  number!: string;

  @ApiProperty({ example: 'supervision.answer' })
  documentType!: string;

  @ApiProperty()
  documentId!: string;

  @ApiProperty({ type: String, nullable: true, example: 'YL20261118-0009' })
  documentNumber!: string | null;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ description: 'SHA-256 of the sealed file, hexadecimal.' })
  sha256!: string;

  @ApiProperty({ description: 'SM3 of the sealed file, hexadecimal.' })
  sm3!: string;

  @ApiProperty({ example: '沈一诺' })
  usedByName!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The second person, under dual control.' })
  confirmedByName!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  usedAt!: string;
}

export class SealUsePageResponse {
  @ApiProperty({ type: [SealUseResponse] })
  items!: SealUseResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class SealAgreementResponse {
  @ApiProperty({ example: '高知行' })
  personName!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  confirmedAt!: string;

  @ApiProperty({ description: 'Whether it is the reader’s own.' })
  mine!: boolean;
}

export class SealAgreementsResponse {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The seal of the reader’s unit; null where it has none.',
  })
  sealId!: string | null;

  @ApiProperty({ description: 'Whether a second person must confirm each use of it.' })
  dualControl!: boolean;

  @ApiProperty({
    type: [SealAgreementResponse],
    description: 'Agreements to this content that were not used yet.',
  })
  items!: SealAgreementResponse[];
}
