import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { UNIT_KINDS, type UnitKind } from '@yangguang/identity/model';
import { PageQuery, TextField } from '@yangguang/platform';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ServiceItemContent, UnitProfileContent } from '../../document/dto/form.contents';
import { AUDIENCES, ITEM_THEMES, type Audience, type ItemTheme } from '../../model/form/service-item';

export class PublicItemRequest extends PageQuery {
  @TextField({ max: 100, optional: true, description: 'Words of the guide.', example: '建房' })
  q?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ enum: ITEM_THEMES, enumName: 'ServiceItemTheme' })
  @IsOptional()
  @IsIn(ITEM_THEMES)
  theme?: ItemTheme;

  @ApiPropertyOptional({ enum: AUDIENCES, enumName: 'ServiceItemAudience' })
  @IsOptional()
  @IsIn(AUDIENCES)
  audience?: Audience;
}

export class PublicItemFeedRequest extends OmitType(PublicItemRequest, ['limit', 'cursor'] as const) {}

class PublicItemSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  unitName!: string;

  @ApiProperty({ enum: ITEM_THEMES, enumName: 'ServiceItemTheme', nullable: true })
  theme!: ItemTheme | null;

  @ApiProperty({ enum: AUDIENCES, enumName: 'ServiceItemAudience', nullable: true })
  audience!: Audience | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Working days.' })
  promisedDays!: number | null;

  @ApiProperty({ type: 'string', nullable: true })
  caseType!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  charge!: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  visits!: number | null;

  @ApiProperty()
  place!: string;
}

export class PublicItemList {
  @ApiProperty({ type: [PublicItemSummary] })
  items!: PublicItemSummary[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

class PublicFormFile {
  @ApiProperty()
  name!: string;

  @ApiProperty({ type: 'integer' })
  size!: number;

  @ApiProperty()
  url!: string;
}

const DECISIONS = ['set-up', 'adjusted', 'retained', 'cancelled'] as const;

/** One public edition, and the decision that made it. */
class PublicItemChange {
  @ApiProperty({ type: 'integer' })
  edition!: number;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: Date;

  @ApiProperty({ enum: DECISIONS, enumName: 'ServiceItemDecision', nullable: true })
  decision!: (typeof DECISIONS)[number] | null;

  @ApiProperty()
  decisionDocument!: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  effectiveOn!: string | null;

  @ApiProperty()
  changeNote!: string;
}

export class PublicItem {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  indexNumber!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  unitName!: string;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: Date;

  @ApiProperty({ format: 'date-time' })
  updatedAt!: Date;

  @ApiProperty({ type: 'string', nullable: true, description: 'Set when it may no longer be relied on.' })
  withdrawnReason!: string | null;

  @ApiProperty({ type: ServiceItemContent })
  item!: ServiceItemContent;

  @ApiProperty({ type: [PublicItemChange], description: 'Every public edition, newest first.' })
  changes!: PublicItemChange[];

  @ApiProperty({ type: [PublicFormFile] })
  files!: PublicFormFile[];
}

export class PublicUnitPage {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  shortName!: string;

  @ApiProperty({ enum: UNIT_KINDS })
  kind!: UnitKind;

  @ApiProperty({ type: 'string', nullable: true })
  indexNumber!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  updatedAt!: Date | null;

  @ApiProperty({
    type: UnitProfileContent,
    nullable: true,
    description: 'Null until the unit has published it.',
  })
  profile!: UnitProfileContent | null;

  @ApiProperty({ type: [PublicFormFile] })
  files!: PublicFormFile[];
}
