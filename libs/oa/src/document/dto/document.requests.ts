import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery, TextField } from '@yangguang/platform';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  Matches,
} from 'class-validator';
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
import { DOCUMENT_TYPES, type DocumentType } from '../../model/document-type';
import { DOCUMENT_QUEUES, type DocumentQueue } from '../document-list.query';
import type { DocumentContent } from '../draft-document.service';

export class OfficialDocumentListRequest extends PageQuery {
  @ApiPropertyOptional({
    enum: DOCUMENT_QUEUES,
    enumName: 'DocumentQueue',
    default: 'own',
    description:
      'own: what one’s unit issues; countersign: what waits for its countersignature. Newest first.',
  })
  @IsOptional()
  @IsIn(DOCUMENT_QUEUES)
  queue: DocumentQueue = 'own';

  @ApiPropertyOptional({ enum: DOCUMENT_STATES, enumName: 'OfficialDocumentState' })
  @IsOptional()
  @IsIn(DOCUMENT_STATES)
  state?: DocumentState;

  @TextField({
    max: 100,
    optional: true,
    description: 'Words of title or text, or a number typed in any way.',
    example: '云政办发(2026)3号',
  })
  q?: string;
}

/** What a drafter writes. */
export class DocumentRequest {
  @ApiProperty({ enum: DOCUMENT_TYPES, enumName: 'DocumentType' })
  @IsIn(DOCUMENT_TYPES)
  type!: DocumentType;

  @ApiProperty({ enum: LAYOUT_FORMS, enumName: 'LayoutForm' })
  @IsIn(LAYOUT_FORMS)
  form!: LayoutForm;

  @TextField({ max: 20, description: '代字, one of the unit’s own.', example: '云政办发' })
  issuerCode!: string;

  @ApiProperty({ enum: URGENCIES, enumName: 'DocumentUrgency' })
  @IsIn(URGENCIES)
  urgency!: Urgency;

  @TextField({ max: 200, description: 'The title as printed.', example: '关于做好冬季供暖工作的通知' })
  title!: string;

  @TextField({ max: 500, optional: true, description: '主送 as printed.', example: '各乡镇人民政府' })
  addressees?: string;

  @TextField({ max: 500, optional: true, description: '抄送 as printed.', example: '县委办公室' })
  copies?: string;

  @TextField({
    max: 50_000,
    optional: true,
    description: 'The body, a paragraph a line; headings are known by 一、（一） 1. （1）.',
    example: '现就有关事项通知如下：\n一、落实值班制度',
  })
  body?: string;

  @ApiProperty({ type: [String], format: 'uuid', maxItems: 500 })
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  recipientIds!: string[];

  @ApiProperty({ enum: DISCLOSURES, enumName: 'Disclosure' })
  @IsIn(DISCLOSURES)
  disclosure!: Disclosure;

  @TextField({ max: 200, optional: true, description: 'Why it is withheld.', example: '内部事务信息' })
  disclosureGround?: string;

  @ApiProperty({ description: 'The drafter’s signed word that it is no state secret.' })
  @IsBoolean()
  nonSecret!: boolean;
}

export function contentOf(request: DocumentRequest): DocumentContent {
  const { addressees = '', copies = '', body = '', disclosureGround = null, ...rest } = request;
  return { ...rest, addressees, copies, body, disclosureGround };
}

const opinion = { max: 500, example: '同意。' } as const;

/** For steps where an opinion may be given. */
export class OfficialDocumentOpinionRequest {
  @TextField({ ...opinion, optional: true, description: 'An opinion for the trail.' })
  opinion?: string;
}

/** For steps that need their reason. */
export class OfficialDocumentReasonRequest {
  @TextField({ ...opinion, description: 'Why, or what has to be put right.', example: '第二段的日期有误。' })
  reason!: string;
}

export class AskCountersignRequest {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 50 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  unitIds!: string[];

  @TextField({ ...opinion, optional: true, description: 'What they are asked to look at.' })
  opinion?: string;
}

export class CountersignRequest {
  @ApiProperty({ enum: COUNTERSIGN_OPINIONS, enumName: 'CountersignOpinion' })
  @IsIn(COUNTERSIGN_OPINIONS)
  answer!: CountersignOpinion;

  @TextField({ ...opinion, optional: true, description: 'In words.' })
  opinion?: string;
}

export class SignDocumentRequest {
  @ApiProperty({
    description: 'The fingerprint of what was read.',
    pattern: '^[0-9a-f]{64}$',
    example: 'a'.repeat(64),
  })
  @Matches(/^[0-9a-f]{64}$/)
  contentHash!: string;

  @TextField({ ...opinion, description: 'The signer’s opinion.' })
  opinion!: string;

  @ApiPropertyOptional({
    enum: DISCLOSURES,
    enumName: 'Disclosure',
    description: 'When the signer decides otherwise than proposed.',
  })
  @IsOptional()
  @IsIn(DISCLOSURES)
  disclosure?: Disclosure;

  @TextField({ max: 200, optional: true, description: 'Why it is withheld.', example: '内部事务信息' })
  disclosureGround?: string;
}

export class OpenCodeRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  unitId!: string;

  @TextField({ max: 12, min: 2, description: '代字.', example: '云政办发' })
  code!: string;

  @TextField({ max: 40, min: 2, description: '发文机关标志, without 文件.', example: '云岭县人民政府办公室' })
  letterhead!: string;
}
