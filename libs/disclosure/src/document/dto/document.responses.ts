import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';
import {
  DISCLOSURE_ATTRIBUTES,
  DOCUMENT_KINDS,
  DOCUMENT_TOPICS,
  RELATION_KINDS,
  type DisclosureAttribute,
  type DocumentKind,
  type DocumentTopic,
  type RelationKind,
} from '../../model/document-codes';
import { EDITION_KINDS, type EditionKind } from '../../model/edition-content';
import { FilledFormResponse } from './form.responses';
import { DOCUMENT_STATES, type DocumentState } from '../../model/document-state';
import { DOCUMENT_INTENTS, type DocumentIntent } from '../../model/document-workflow';
import { FINDING_KINDS, type FindingKind } from '../../model/gate/finding';

export class DocumentRowResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: EDITION_KINDS, enumName: 'EditionKind' })
  kind!: EditionKind;

  @ApiProperty()
  kindTitle!: string;

  @ApiProperty()
  unitName!: string;

  @ApiProperty({ enum: DOCUMENT_STATES, enumName: 'DocumentState' })
  state!: DocumentState;

  @ApiProperty()
  stateTitle!: string;

  @ApiProperty({ type: 'string', format: 'date' })
  madeOn!: LocalDate;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'The last day for publishing it (条例第二十六条); null once it is public.',
  })
  publishBy!: LocalDate | null;

  @ApiProperty({ type: 'integer' })
  edition!: number;

  @ApiProperty({ format: 'date-time' })
  changedAt!: Date;
}

export class DocumentListResponse {
  @ApiProperty({ type: [DocumentRowResponse] })
  items!: DocumentRowResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class DocumentFileResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '农村公路名录.xlsx' })
  name!: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.' })
  size!: number;

  @ApiProperty()
  type!: string;

  @ApiProperty({ description: 'Path of the file, good for a few minutes.' })
  url!: string;
}

class RelationResponse {
  @ApiProperty({ enum: RELATION_KINDS, enumName: 'DocumentRelationKind' })
  kind!: RelationKind;

  @ApiProperty({ format: 'uuid' })
  documentId!: string;
}

export class DocumentContentResponse {
  @ApiProperty({ enum: DOCUMENT_KINDS, enumName: 'DocumentKind' })
  kind!: DocumentKind;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: 'string', nullable: true })
  documentNumber!: string | null;

  @ApiProperty({ enum: DOCUMENT_TOPICS, enumName: 'DocumentTopic' })
  topic!: DocumentTopic;

  @ApiProperty()
  issuer!: string;

  @ApiProperty({ type: 'string', format: 'date' })
  madeOn!: LocalDate;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  effectiveOn!: LocalDate | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  validUntil!: LocalDate | null;

  @ApiProperty({ enum: DISCLOSURE_ATTRIBUTES, enumName: 'DisclosureAttribute' })
  attribute!: DisclosureAttribute;

  @ApiProperty({ type: 'string', nullable: true })
  summary!: string | null;

  @ApiProperty({ type: [String] })
  keywords!: readonly string[];

  @ApiProperty()
  bodyHtml!: string;

  @ApiProperty({ type: [RelationResponse] })
  relations!: readonly RelationResponse[];
}

class FindingResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: FINDING_KINDS, enumName: 'GateFindingKind' })
  kind!: FindingKind;

  @ApiProperty()
  kindTitle!: string;

  @ApiProperty({ description: 'Where it stands.' })
  place!: string;

  @ApiProperty({ description: 'The passage; the middle of a number is hidden.' })
  excerpt!: string;

  @ApiProperty({ enum: ['open', 'ignored', 'fixed'], enumName: 'GateFindingStatus' })
  status!: 'open' | 'ignored' | 'fixed';

  @ApiProperty({ description: 'No reason makes it good: it must be taken out.' })
  mustBeFixed!: boolean;

  @ApiProperty({ type: 'string', nullable: true })
  reason!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  answeredBy!: string | null;
}

class DocumentActionResponse {
  @ApiProperty({ enum: DOCUMENT_INTENTS, enumName: 'DocumentIntent' })
  intent!: DocumentIntent;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  allowed!: boolean;

  @ApiProperty({ type: 'string', nullable: true, description: 'Why it is not open now.' })
  reason!: string | null;
}

class DocumentLineResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer' })
  edition!: number;

  @ApiProperty({ format: 'date-time' })
  at!: Date;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: 'string', nullable: true })
  actorName!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  unitName!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  words!: string | null;
}

/** A document as its people see it: the newest edition, what the gate found, who did what, what may be done. */
export class DocumentDetailResponse extends DocumentRowResponse {
  @ApiProperty({ type: 'integer', description: 'The version that the next step must name (If-Match).' })
  version!: number;

  @ApiProperty({
    type: DocumentContentResponse,
    nullable: true,
    description: 'Null where a form is filled in.',
  })
  content!: DocumentContentResponse | null;

  @ApiProperty({ type: FilledFormResponse, nullable: true, description: 'Null for a document.' })
  form!: FilledFormResponse | null;

  @ApiProperty({ type: [DocumentFileResponse] })
  attachments!: DocumentFileResponse[];

  @ApiProperty({ type: [FindingResponse] })
  findings!: FindingResponse[];

  @ApiProperty({ type: [DocumentLineResponse] })
  timeline!: DocumentLineResponse[];

  @ApiProperty({ type: [DocumentActionResponse] })
  allowedActions!: DocumentActionResponse[];
}

class DifferenceResponse {
  @ApiProperty({ enum: ['same', 'added', 'removed'] })
  kind!: 'same' | 'added' | 'removed';

  @ApiProperty()
  text!: string;
}

/** What became of the text from one edition to another. */
export class EditionDifferenceResponse {
  @ApiProperty({ type: 'integer' })
  from!: number;

  @ApiProperty({ type: 'integer' })
  to!: number;

  @ApiProperty({ type: [DifferenceResponse] })
  title!: DifferenceResponse[];

  @ApiProperty({ type: [DifferenceResponse] })
  body!: DifferenceResponse[];
}
