import { ApiProperty } from '@nestjs/swagger';
import {
  COUNTERSIGN_OPINIONS,
  DISCLOSURES,
  DOCUMENT_STATES,
  LAYOUT_FORMS,
  URGENCIES,
  type CountersignOpinion,
  type Disclosure,
  type DocumentState,
  type LayoutForm,
  type Urgency,
} from '../../model/document-state';
import { DOCUMENT_INTENTS, type DocumentIntent } from '../../model/document-transitions';
import { DOCUMENT_TYPES, type DocumentType } from '../../model/document-type';

const text = { type: 'string' } as const;
const maybeText = { type: 'string', nullable: true } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const maybeMoment = { type: 'string', format: 'date-time', nullable: true } as const;

/** One document in a list. */
export class OfficialDocumentRowResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '关于做好冬季供暖工作的通知' })
  title!: string;

  @ApiProperty({ ...maybeText, example: '云政办发〔2026〕1号' })
  number!: string | null;

  @ApiProperty({ enum: DOCUMENT_TYPES, enumName: 'DocumentType' })
  type!: DocumentType;

  @ApiProperty({ enum: DOCUMENT_STATES, enumName: 'OfficialDocumentState' })
  state!: DocumentState;

  @ApiProperty({ enum: URGENCIES, enumName: 'DocumentUrgency' })
  urgency!: Urgency;

  @ApiProperty({ type: 'integer', description: 'To be sent back as If-Match.' })
  version!: number;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty(text)
  unitName!: string;

  @ApiProperty(text)
  draftedByName!: string;

  @ApiProperty(moment)
  createdAt!: Date;

  @ApiProperty(maybeMoment)
  issuedAt!: Date | null;
}

export class OfficialDocumentListResponse {
  @ApiProperty({ type: [OfficialDocumentRowResponse] })
  items!: OfficialDocumentRowResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

/** One unit’s countersignature; without an answer after the close it is silence, not consent. */
export class CountersignResponse {
  @ApiProperty({ type: 'integer' })
  round!: number;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty(text)
  unitName!: string;

  @ApiProperty(moment)
  askedAt!: Date;

  @ApiProperty({ enum: COUNTERSIGN_OPINIONS, enumName: 'CountersignOpinion', nullable: true })
  answer!: CountersignOpinion | null;

  @ApiProperty(maybeText)
  opinion!: string | null;

  @ApiProperty(maybeText)
  answeredByName!: string | null;

  @ApiProperty(maybeMoment)
  answeredAt!: Date | null;

  @ApiProperty({ ...maybeMoment, description: 'When the office stopped waiting for it.' })
  closedAt!: Date | null;
}

export class DocumentEventResponse {
  @ApiProperty(moment)
  at!: Date;

  @ApiProperty({ description: 'The step taken.', example: 'pass-check' })
  type!: string;

  @ApiProperty(text)
  actorName!: string;

  @ApiProperty(text)
  unitName!: string;

  @ApiProperty(maybeText)
  opinion!: string | null;
}

export class OfficialDocumentActionResponse {
  @ApiProperty({ enum: DOCUMENT_INTENTS, enumName: 'OfficialDocumentIntent' })
  intent!: DocumentIntent;

  @ApiProperty(text)
  title!: string;

  @ApiProperty()
  allowed!: boolean;

  @ApiProperty({ ...maybeText, description: 'Why not now.' })
  reason!: string | null;
}

const RECEIVED = ['waiting', 'signed-for', 'returned'] as const;

/** One document with everything its reader may know, and do. */
export class OfficialDocumentDetailResponse extends OfficialDocumentRowResponse {
  @ApiProperty({ description: 'The state in the reader’s language.' })
  stateTitle!: string;

  @ApiProperty({ enum: LAYOUT_FORMS, enumName: 'LayoutForm' })
  form!: LayoutForm;

  @ApiProperty({ example: '云政办发' })
  issuerCode!: string;

  @ApiProperty(text)
  letterhead!: string;

  @ApiProperty(text)
  addressees!: string;

  @ApiProperty(text)
  copies!: string;

  @ApiProperty(text)
  body!: string;

  @ApiProperty({ type: [String], format: 'uuid' })
  recipientIds!: string[];

  @ApiProperty({ description: 'The fingerprint that a sign-off is bound to.' })
  contentHash!: string;

  @ApiProperty({ enum: DISCLOSURES, enumName: 'Disclosure' })
  disclosure!: Disclosure;

  @ApiProperty(maybeText)
  disclosureGround!: string | null;

  @ApiProperty({ ...maybeText, description: 'Who signed that it is no state secret.' })
  nonSecretByName!: string | null;

  @ApiProperty(maybeMoment)
  nonSecretAt!: Date | null;

  @ApiProperty(maybeText)
  checkedByName!: string | null;

  @ApiProperty(maybeText)
  signedByName!: string | null;

  @ApiProperty(maybeMoment)
  signedAt!: Date | null;

  @ApiProperty(maybeText)
  opinion!: string | null;

  @ApiProperty({ ...maybeText, description: 'Number in the register of seals.' })
  sealUseNumber!: string | null;

  @ApiProperty(maybeMoment)
  sealedAt!: Date | null;

  @ApiProperty(maybeText)
  issuedByName!: string | null;

  @ApiProperty({ type: [String], description: 'What still has to be put right, in sentences.' })
  faults!: string[];

  @ApiProperty({ type: [CountersignResponse] })
  countersigns!: CountersignResponse[];

  @ApiProperty({ type: [DocumentEventResponse] })
  trail!: DocumentEventResponse[];

  @ApiProperty({ type: [OfficialDocumentActionResponse] })
  allowedActions!: OfficialDocumentActionResponse[];

  @ApiProperty({ description: 'Whether the reader’s own unit issues it.' })
  isOwn!: boolean;

  @ApiProperty({
    enum: RECEIVED,
    enumName: 'ReceivedAs',
    nullable: true,
    description: 'Where the reader’s unit stands to it, if it was issued to them.',
  })
  receivedAs!: (typeof RECEIVED)[number] | null;
}
