import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import {
  ITEM_FIELDS,
  MATERIAL_FIELDS,
  QUESTION_FIELDS,
  STEP_FIELDS,
  ITEM_LAYOUT,
  type ServiceItem,
} from '../../model/form/service-item';
import {
  CHANNEL_FIELDS,
  LEADER_FIELDS,
  PROFILE_FIELDS,
  PROFILE_LAYOUT,
  SECTION_FIELDS,
  type UnitProfile,
} from '../../model/form/unit-profile';
import { fieldsClass, Rows } from './form-class';
import { IsDay } from './is-day';

class ServiceMaterial extends fieldsClass('Material', MATERIAL_FIELDS) {}
class ServiceStep extends fieldsClass('Step', STEP_FIELDS) {}
class ServiceQuestion extends fieldsClass('Question', QUESTION_FIELDS) {}
class UnitSection extends fieldsClass('Section', SECTION_FIELDS) {}
class UnitLeader extends fieldsClass('Leader', LEADER_FIELDS) {}
class UnitChannel extends fieldsClass('Channel', CHANNEL_FIELDS) {}

const MADE = { type: 'string', format: 'date', description: 'The day on which it became so.' } as const;
const most = (layout: typeof ITEM_LAYOUT, table: string): number => layout.tables[table]?.most ?? 0;

/** 附件二 as data. */
export class ServiceItemContent extends fieldsClass('ServiceItem', ITEM_FIELDS) {
  @ApiProperty(MADE)
  @IsDay()
  madeOn!: string;

  @Rows(() => ServiceMaterial, most(ITEM_LAYOUT, 'materials'))
  materials!: ServiceItem['materials'];

  @Rows(() => ServiceStep, most(ITEM_LAYOUT, 'steps'))
  steps!: ServiceItem['steps'];

  @Rows(() => ServiceQuestion, most(ITEM_LAYOUT, 'questions'))
  questions!: ServiceItem['questions'];
}

/** 附件一 as data. */
export class UnitProfileContent extends fieldsClass('UnitProfile', PROFILE_FIELDS) {
  @ApiProperty(MADE)
  @IsDay()
  madeOn!: string;

  @Rows(() => UnitSection, most(PROFILE_LAYOUT, 'sections'))
  sections!: UnitProfile['sections'];

  @Rows(() => UnitLeader, most(PROFILE_LAYOUT, 'leaders'))
  leaders!: UnitProfile['leaders'];

  @Rows(() => UnitChannel, most(PROFILE_LAYOUT, 'channels'))
  channels!: UnitProfile['channels'];
}

const FILES = {
  type: [String] as [StringConstructor],
  format: 'uuid',
  maxItems: 20,
  description: 'Blank forms, samples, photos.',
};

export class ServiceItemRequest extends ServiceItemContent {
  @ApiProperty(FILES)
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  attachmentIds!: string[];
}

export class UnitProfileRequest extends UnitProfileContent {
  @ApiProperty(FILES)
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  attachmentIds!: string[];
}
