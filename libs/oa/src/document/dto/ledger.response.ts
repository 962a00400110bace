import { ApiProperty } from '@nestjs/swagger';

/** One number that was drawn. */
export class LedgerRowResponse {
  @ApiProperty({ example: '云政办发〔2026〕1号' })
  number!: string;

  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ format: 'date-time' })
  drawnAt!: Date;

  @ApiProperty()
  drawnByName!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  voidedAt!: Date | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Why the number is void; it is never used again.',
  })
  voidReason!: string | null;
}

export class LedgerResponse {
  @ApiProperty({ type: [LedgerRowResponse] })
  items!: LedgerRowResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class IssuerCodeResponse {
  @ApiProperty({ example: '云政办发' })
  code!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty({ example: '云岭县人民政府办公室' })
  letterhead!: string;
}

export class IssuerCodeListResponse {
  @ApiProperty({ type: [IssuerCodeResponse] })
  items!: IssuerCodeResponse[];
}
