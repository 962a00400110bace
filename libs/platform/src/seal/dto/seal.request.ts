import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { TextField } from '../../http/fields';
import { PageQuery } from '../../http/paging';

export class IssueSealRequest {
  @ApiProperty({ format: 'uuid', description: 'The unit whose seal it will be.' })
  @IsUUID()
  unitId!: string;

  @TextField({
    min: 2,
    max: 40,
    description: 'The unit’s full name, as it runs around the seal.',
    example: '云岭县民政局',
  })
  unitName!: string;

  @ApiPropertyOptional({ description: 'Whether a second person must confirm each use.', default: false })
  @IsOptional()
  @IsBoolean()
  dualControl?: boolean;
}

export class RevokeSealRequest {
  @TextField({
    min: 2,
    max: 200,
    description: 'Why it ends; kept with the seal.',
    example: '机构改革，印章收回',
  })
  reason!: string;
}

export class DualControlRequest {
  @ApiProperty({ description: 'Whether a second person must confirm each use.' })
  @IsBoolean()
  dualControl!: boolean;
}

export class ConfirmUseRequest {
  @TextField({ max: 60, description: 'What kind of document.', example: 'supervision.answer' })
  documentType!: string;

  @TextField({ max: 60, description: 'Which one.', example: '019ab1c2-7a5e-7cc0-b6de-2f6f0f3f7a11' })
  documentId!: string;

  @TextField({
    max: 128,
    description: 'Digest of the content that was read and agreed to.',
    example: '9f2c61ab07e4d83b',
  })
  contentHash!: string;
}

export class SealUseQuery extends PageQuery {}
