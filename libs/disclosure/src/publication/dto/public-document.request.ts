import { ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { PageQuery, TextField } from '@yangguang/platform';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import {
  DOCUMENT_KINDS,
  DOCUMENT_TOPICS,
  VALIDITIES,
  type DocumentKind,
  type DocumentTopic,
  type Validity,
} from '../../model/document-codes';

export class PublicDocumentRequest extends PageQuery {
  @TextField({
    max: 100,
    optional: true,
    description: 'Words of title, number, issuer or text.',
    example: '农村公路',
  })
  q?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The unit that published it.' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ enum: DOCUMENT_KINDS, enumName: 'DocumentKind' })
  @IsOptional()
  @IsIn(DOCUMENT_KINDS)
  kind?: DocumentKind;

  @ApiPropertyOptional({ enum: DOCUMENT_TOPICS, enumName: 'DocumentTopic' })
  @IsOptional()
  @IsIn(DOCUMENT_TOPICS)
  topic?: DocumentTopic;

  @ApiPropertyOptional({ enum: VALIDITIES, enumName: 'DocumentValidity' })
  @IsOptional()
  @IsIn(VALIDITIES)
  validity?: Validity;

  @ApiPropertyOptional({ pattern: '^20\\d{2}$', example: '2026', description: 'Year of publication.' })
  @IsOptional()
  @Matches(/^20\d{2}$/)
  year?: string;
}

/** A feed is one page: the newest. */
export class DocumentFeedRequest extends OmitType(PublicDocumentRequest, ['limit', 'cursor'] as const) {}
