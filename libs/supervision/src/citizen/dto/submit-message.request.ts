import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TextField } from '@yangguang/platform';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsEmail,
  IsIn,
  IsObject,
  IsOptional,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { CASE_CATEGORIES, type CaseCategory } from '../../model/case-category';
import { CASE_KINDS, type CaseKind } from '../../model/case-kind';
import { MOST_ATTACHMENTS } from '../most-attachments';

/** An empty text in a form means that nothing was written. */
const emptyIsNone = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() || undefined : value,
);

export class ContactRequest {
  @TextField({ max: 30, description: 'How to address the writer.', example: '王女士' })
  name!: string;

  @ApiPropertyOptional({
    description: 'Telephone number; this or an e-mail address is needed.',
    example: '19900001234',
  })
  @emptyIsNone
  @IsOptional()
  @Matches(/^\+?[\d -]{5,20}$/)
  phone?: string;

  @ApiPropertyOptional({ format: 'email', maxLength: 100, example: 'someone@example.cn' })
  @emptyIsNone
  @IsOptional()
  @MaxLength(100)
  @IsEmail()
  email?: string;
}

/** Two consents, asked apart (个人信息保护法 art. 25). */
export class ConsentRequest {
  @ApiProperty({ description: 'Question and answer may be published, with personal data removed.' })
  @IsBoolean()
  publish!: boolean;

  @ApiProperty({ description: 'The unit that handles it may see name and contact.' })
  @IsBoolean()
  shareName!: boolean;
}

export class SubmitMessageRequest {
  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  @IsIn(CASE_KINDS)
  kind!: CaseKind;

  @ApiPropertyOptional({
    enum: CASE_CATEGORIES,
    enumName: 'CaseCategory',
    nullable: true,
    description: 'What it is about; left out when the writer does not say.',
  })
  @IsOptional()
  @IsIn(CASE_CATEGORIES)
  category?: CaseCategory | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'The unit meant, or null for "I do not know who". For a report: the unit it is about.',
  })
  @IsOptional()
  @IsUUID()
  unitId!: string | null;

  @TextField({
    max: 60,
    min: 2,
    description: 'One sentence: what it is about.',
    example: '建设路12号门前路灯不亮',
  })
  title!: string;

  @TextField({ max: 100, optional: true, description: 'Where.', example: '城关街道建设路12号' })
  place?: string;

  @TextField({
    max: 2000,
    min: 5,
    description: 'What happened and what is asked for.',
    example: '路灯坏了两周，晚上很黑，请修一下。',
  })
  body!: string;

  @ApiPropertyOptional({
    type: [String],
    maxItems: MOST_ATTACHMENTS,
    description: 'Ids of files uploaded before.',
    default: [],
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_ATTACHMENTS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  attachmentIds: string[] = [];

  @ApiProperty({ type: ContactRequest })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ContactRequest)
  contact!: ContactRequest;

  @ApiProperty({ type: ConsentRequest })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => ConsentRequest)
  consent!: ConsentRequest;
}
