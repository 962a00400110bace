import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery, TextField } from '@yangguang/platform';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { DateField } from '../../local-date.validator';
import { UNIT_KINDS, type UnitKind } from '../../model/unit-kind';

const SORT = { minimum: 0, maximum: 99_999 };

export class UnitListQuery extends PageQuery {
  @TextField({
    max: 50,
    optional: true,
    description: 'Part of the name, the code, pinyin or its first letters.',
    example: 'jtj',
  })
  q?: string;

  @ApiPropertyOptional({ enum: UNIT_KINDS, description: 'Only units of this kind.' })
  @IsOptional()
  @IsIn(UNIT_KINDS)
  kind?: UnitKind;

  @ApiPropertyOptional({ description: 'true for units that exist, false for those that have ended.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  active?: boolean;
}

class UnitSettings {
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The unit above it; null for none.',
  })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @ApiPropertyOptional({ ...SORT, description: 'Place in the county’s own order, small ones first.' })
  @IsOptional()
  @IsInt()
  @Min(SORT.minimum)
  @Max(SORT.maximum)
  sort?: number;

  @ApiPropertyOptional({ description: 'Whether citizens may write to it.' })
  @IsOptional()
  @IsBoolean()
  acceptsMessages?: boolean;
}

export class UnitAmendmentRequest extends UnitSettings {
  @ApiPropertyOptional({ enum: UNIT_KINDS })
  @IsOptional()
  @IsIn(UNIT_KINDS)
  kind?: UnitKind;
}

export class OpenUnitRequest extends UnitSettings {
  @ApiProperty({
    description: 'Short code of the county’s own.',
    pattern: '^[A-Za-z0-9-]{1,20}$',
    example: 'JTJ',
  })
  @Matches(/^[A-Za-z0-9-]{1,20}$/)
  code!: string;

  @TextField({ max: 60, description: 'Full name.', example: '云岭县教育体育局' })
  name!: string;

  @TextField({ max: 20, description: 'Short name.', example: '县教体局' })
  shortName!: string;

  @ApiProperty({ enum: UNIT_KINDS })
  @IsIn(UNIT_KINDS)
  kind!: UnitKind;

  @DateField({
    optional: true,
    description: 'The day it came into being; today when left out.',
    example: '2019-03-20',
  })
  openedOn?: string;
}

export class UnitDecisionRequest {
  @DateField({ description: 'The day it takes effect; a day to come is waited for.', example: '2026-12-01' })
  effectiveOn!: string;

  @TextField({ max: 200, description: 'The document that decides it.', example: '云编发〔2026〕12号' })
  document!: string;
}

export class RenameUnitRequest extends UnitDecisionRequest {
  @TextField({ max: 60, description: 'New full name.', example: '云岭县教育局' })
  name!: string;

  @TextField({ max: 20, description: 'New short name.', example: '县教育局' })
  shortName!: string;
}

export class MergeUnitRequest extends UnitDecisionRequest {
  @ApiProperty({ format: 'uuid', description: 'The unit that carries on its matters and its people.' })
  @IsUUID()
  successorId!: string;
}

export class AbolishUnitRequest extends UnitDecisionRequest {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The unit that carries on its matters, if there is one.',
  })
  @IsOptional()
  @IsUUID()
  successorId?: string;
}
