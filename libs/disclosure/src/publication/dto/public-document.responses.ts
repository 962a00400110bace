import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';
import {
  DOCUMENT_KINDS,
  DOCUMENT_TOPICS,
  RELATION_KINDS,
  VALIDITIES,
  type DocumentKind,
  type DocumentTopic,
  type RelationKind,
  type Validity,
} from '../../model/document-codes';

export class PublicDocumentRow {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: '索引号.', example: '11530000000000000Q/2026-00042' })
  indexNumber!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: DOCUMENT_KINDS, enumName: 'DocumentKind' })
  kind!: DocumentKind;

  @ApiProperty({ enum: DOCUMENT_TOPICS, enumName: 'DocumentTopic' })
  topic!: DocumentTopic;

  @ApiProperty({ type: 'string', nullable: true, description: '发文字号.' })
  documentNumber!: string | null;

  @ApiProperty({ description: '发文机关.' })
  issuer!: string;

  @ApiProperty({ type: 'string', format: 'date', description: '成文日期.' })
  madeOn!: LocalDate;

  @ApiProperty({ format: 'date-time', description: '发布日期: set by the server, never changed.' })
  publishedAt!: Date;

  @ApiProperty({ enum: VALIDITIES, enumName: 'DocumentValidity' })
  validity!: Validity;

  @ApiProperty({ description: 'Withdrawn: its text can still be read, and no longer applies.' })
  withdrawn!: boolean;

  @ApiProperty({ description: '内容概述.' })
  summary!: string;
}

export class PublicDocumentList {
  @ApiProperty({ type: [PublicDocumentRow] })
  items!: PublicDocumentRow[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class PublicDocumentFile {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: 'integer' })
  size!: number;

  @ApiProperty({ description: 'Path of the file.' })
  url!: string;
}

export class RelatedDocument {
  @ApiProperty({ enum: RELATION_KINDS, enumName: 'DocumentRelationKind' })
  kind!: RelationKind;

  @ApiProperty({
    enum: ['to', 'from'],
    description: 'Whether this document does it to the other, or it is done to this one.',
  })
  direction!: 'to' | 'from';

  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: 'string', nullable: true })
  documentNumber!: string | null;

  @ApiProperty({ enum: DOCUMENT_KINDS, enumName: 'DocumentKind' })
  documentKind!: DocumentKind;

  @ApiProperty()
  unitName!: string;

  @ApiProperty({ enum: VALIDITIES, enumName: 'DocumentValidity' })
  validity!: Validity;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: Date;
}

export class PublicDocument extends PublicDocumentRow {
  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty({ description: '发布机构.' })
  unitName!: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  effectiveOn!: LocalDate | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  validUntil!: LocalDate | null;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'Since when the validity is so.',
  })
  validitySince!: LocalDate | null;

  @ApiProperty({ type: [String] })
  keywords!: string[];

  @ApiProperty({ description: 'HTML that has been cleaned.' })
  bodyHtml!: string;

  @ApiProperty({ type: [PublicDocumentFile] })
  attachments!: PublicDocumentFile[];

  @ApiProperty({ type: [RelatedDocument] })
  related!: RelatedDocument[];

  @ApiProperty({ type: 'string', nullable: true })
  withdrawnReason!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  withdrawnAt!: Date | null;

  @ApiProperty({ type: 'integer' })
  edition!: number;
}
