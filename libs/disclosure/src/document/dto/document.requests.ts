import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery, TextField } from '@yangguang/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  Equals,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
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
import { DOCUMENT_STATES, type DocumentState } from '../../model/document-state';
import { IsDay } from './is-day';

/** Characters of HTML; a long regulation with its tables has a tenth of it. */
const LONGEST_BODY = 400_000;

export class RelationDto {
  @ApiProperty({ enum: RELATION_KINDS, enumName: 'DocumentRelationKind' })
  @IsIn(RELATION_KINDS)
  kind!: RelationKind;

  @ApiProperty({ format: 'uuid', description: 'A published document.' })
  @IsUUID()
  documentId!: string;
}

export class DocumentContentRequest {
  @ApiProperty({ enum: DOCUMENT_KINDS, enumName: 'DocumentKind' })
  @IsIn(DOCUMENT_KINDS)
  kind!: DocumentKind;

  @TextField({ max: 200, description: 'Title.', example: '云岭县农村公路养护管理办法' })
  title!: string;

  @TextField({ max: 60, optional: true, description: '发文字号.', example: '云政办规〔2026〕4号' })
  documentNumber?: string;

  @ApiProperty({ enum: DOCUMENT_TOPICS, enumName: 'DocumentTopic' })
  @IsIn(DOCUMENT_TOPICS)
  topic!: DocumentTopic;

  @TextField({ max: 100, description: '发文机关, by its full name.', example: '云岭县人民政府办公室' })
  issuer!: string;

  @ApiProperty({ type: 'string', format: 'date', description: '成文日期.' })
  @IsDay()
  madeOn!: string;

  @ApiPropertyOptional({ type: 'string', format: 'date', description: '施行日期.' })
  @IsOptional()
  @IsDay()
  effectiveOn?: string;

  @ApiPropertyOptional({ type: 'string', format: 'date', description: 'The last day on which it is valid.' })
  @IsOptional()
  @IsDay()
  validUntil?: string;

  @ApiProperty({ enum: DISCLOSURE_ATTRIBUTES, enumName: 'DisclosureAttribute' })
  @IsIn(DISCLOSURE_ATTRIBUTES)
  attribute!: DisclosureAttribute;

  @TextField({
    max: 100,
    optional: true,
    description: '内容概述.',
    example: '明确农村公路养护的职责和标准。',
  })
  summary?: string;

  @ApiProperty({ type: [String], maxItems: 10, example: ['农村公路', '养护'] })
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @Matches(/^[^\s,，]{1,20}$/u, { each: true })
  keywords!: string[];

  @ApiProperty({ maxLength: LONGEST_BODY, description: 'HTML; what is not allowed is taken out.' })
  @IsString()
  @MaxLength(LONGEST_BODY)
  bodyHtml!: string;

  @ApiProperty({ type: [RelationDto], maxItems: 20 })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => RelationDto)
  relations!: RelationDto[];

  @ApiProperty({
    type: [String],
    format: 'uuid',
    maxItems: 20,
    description: 'Files that the edition carries, in order: its own, or uploads of yours.',
  })
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  attachmentIds!: string[];
}

export class SubmitDocumentRequest {
  @ApiProperty({ enum: [true], description: 'The author declares that nothing in it is a state secret.' })
  @IsBoolean()
  @Equals(true)
  nonSecret!: boolean;
}

export class DocumentOpinionRequest {
  @TextField({ max: 500, optional: true, description: 'What the reviewer wants to say.', example: '同意。' })
  opinion?: string;
}

export class SecondReviewRequest {
  @ApiProperty({ enum: [true], description: 'The reviewer has made the secrecy check (保密审查).' })
  @IsBoolean()
  @Equals(true)
  secrecyChecked!: boolean;

  @TextField({ max: 500, description: 'The result of the secrecy check.', example: '不涉密，可以公开。' })
  secrecyNote!: string;
}

export class DocumentReasonRequest {
  @TextField({ max: 500, description: 'Why.', example: '第三条的日期与批复不一致，请核对。' })
  reason!: string;
}

export class DocumentListRequest extends PageQuery {
  @ApiPropertyOptional({ enum: DOCUMENT_STATES, enumName: 'DocumentState' })
  @IsOptional()
  @IsIn(DOCUMENT_STATES)
  state?: DocumentState;

  @ApiPropertyOptional({ enum: EDITION_KINDS, enumName: 'EditionKind' })
  @IsOptional()
  @IsIn(EDITION_KINDS)
  kind?: EditionKind;
}
