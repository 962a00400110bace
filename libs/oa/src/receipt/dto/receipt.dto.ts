import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery, TextField } from '@yangguang/platform';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
} from 'class-validator';
import { URGENCIES, type Urgency } from '../../model/document-state';
import { DOCUMENT_TYPES, type DocumentType } from '../../model/document-type';
import {
  RECEIPT_STATES,
  RETURN_REASONS,
  type ReceiptState,
  type ReturnReason,
} from '../../model/receipt-rule';

const maybeMoment = { type: 'string', format: 'date-time', nullable: true } as const;
const maybeText = { type: 'string', nullable: true } as const;

/** Where one unit stands to one document. */
export class DocumentReceiptResponse {
  @ApiProperty({ format: 'uuid' })
  documentId!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  unitName!: string;

  @ApiProperty({ enum: RECEIPT_STATES, enumName: 'ReceiptState' })
  state!: ReceiptState;

  @ApiProperty({ description: 'Neither signed for nor returned, and past its time.' })
  late!: boolean;

  @ApiProperty({ format: 'date-time' })
  deliveredAt!: Date;

  @ApiProperty({ format: 'date-time' })
  dueAt!: Date;

  @ApiProperty(maybeMoment)
  openedAt!: Date | null;

  @ApiProperty(maybeMoment)
  signedAt!: Date | null;

  @ApiProperty({ ...maybeText, description: 'A delegate is named as such: 甲（代乙）.' })
  signedByName!: string | null;

  @ApiProperty(maybeMoment)
  returnedAt!: Date | null;

  @ApiProperty({ enum: RETURN_REASONS, enumName: 'ReturnReason', nullable: true })
  returnReason!: ReturnReason | null;

  @ApiProperty(maybeText)
  returnNote!: string | null;

  @ApiProperty(maybeMoment)
  urgedAt!: Date | null;

  @ApiProperty({ type: 'integer' })
  urgedTimes!: number;
}

export class ReceiptBoardResponse {
  @ApiProperty({ type: [DocumentReceiptResponse], description: 'In the county’s order of units.' })
  items!: DocumentReceiptResponse[];

  @ApiProperty({ type: 'integer' })
  delivered!: number;

  @ApiProperty({ type: 'integer' })
  opened!: number;

  @ApiProperty({ type: 'integer' })
  signed!: number;

  @ApiProperty({ type: 'integer' })
  returned!: number;

  @ApiProperty({ type: 'integer' })
  late!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Median minutes from delivery to signature.' })
  medianMinutes!: number | null;
}

export class InboxRowResponse extends DocumentReceiptResponse {
  @ApiProperty()
  title!: string;

  @ApiProperty({ example: '云政办发〔2026〕1号' })
  number!: string;

  @ApiProperty({ enum: DOCUMENT_TYPES, enumName: 'DocumentType' })
  type!: DocumentType;

  @ApiProperty({ enum: URGENCIES, enumName: 'DocumentUrgency' })
  urgency!: Urgency;

  @ApiProperty()
  senderName!: string;
}

export class InboxResponse {
  @ApiProperty({ type: [InboxRowResponse] })
  items!: InboxRowResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class InboxRequest extends PageQuery {
  @ApiPropertyOptional({ type: 'boolean', default: false, description: 'Only what waits to be signed for.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  waiting: boolean = false;

  @TextField({
    max: 100,
    optional: true,
    description: 'Words, or a number typed in any way.',
    example: '云政办发(2026)3号',
  })
  q?: string;
}

export class ReturnReceiptRequest {
  @ApiProperty({ enum: RETURN_REASONS, enumName: 'ReturnReason' })
  @IsIn(RETURN_REASONS)
  reason!: ReturnReason;

  @TextField({ max: 300, description: 'In words; the sender reads it.', example: '附件打不开，请重发。' })
  note!: string;
}

export class UrgeRequest {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 500 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  unitIds!: string[];
}

const HALVES = ['am', 'pm'] as const;

export class InboxCheckResponse {
  @ApiProperty({ enum: HALVES, enumName: 'HalfDay' })
  half!: 'am' | 'pm';

  @ApiProperty({ format: 'date-time' })
  checkedAt!: Date;

  @ApiProperty()
  checkedByName!: string;
}

export class InboxChecksResponse {
  @ApiProperty({ type: 'string', format: 'date' })
  day!: string;

  @ApiProperty({ type: [InboxCheckResponse] })
  items!: InboxCheckResponse[];
}
