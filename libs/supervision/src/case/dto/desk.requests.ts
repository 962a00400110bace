import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { CASE_KINDS, type CaseKind } from '../../model/case-kind';
import { CaseReasonRequest } from './workflow.requests';

export class ChangeKindRequest extends CaseReasonRequest {
  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  @IsIn(CASE_KINDS)
  kind!: CaseKind;
}

export class NameReadersRequest extends CaseReasonRequest {
  @ApiProperty({
    type: [String],
    format: 'uuid',
    minItems: 1,
    maxItems: 50,
    description: 'All who may see it from now on: at least one who writes and another who signs.',
  })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  readerIds!: string[];
}

export class CaseReadersQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'The unit it may go to; the lead unit when left out.' })
  @IsOptional()
  @IsUUID()
  unitId?: string;
}
