import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TextField } from '@yangguang/platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { DRAFT_TEXT_MAX } from '../../model/answer-outcome';
import { CAPTION_MAX, MOST_BLACK_AREAS, MOST_PICTURES } from '../../model/public-picture';
import { AreaBody } from './area.body';

export class PublicPictureRequest {
  @ApiProperty({ format: 'uuid', description: 'An attachment of this case that is a picture.' })
  @IsUUID()
  fileId!: string;

  @TextField({
    max: CAPTION_MAX,
    description: 'What the picture shows: shown below it and read out.',
    example: '弯道外侧缺失的护栏',
  })
  caption!: string;

  @ApiProperty({
    type: [AreaBody],
    maxItems: MOST_BLACK_AREAS,
    description: 'What is blacked out, burnt into the public copy.',
  })
  @IsArray()
  @ArrayMaxSize(MOST_BLACK_AREAS)
  @ValidateNested({ each: true })
  @Type(() => AreaBody)
  areas!: AreaBody[];
}

export class PublishRequest {
  @TextField({
    max: 60,
    optional: true,
    description: 'The title as everybody may read it; the original one if left out.',
    example: '小区电梯加装补贴标准',
  })
  title?: string;

  @TextField({
    max: 2000,
    description: 'The question, redacted.',
    example: '我们楼6层没有电梯，想问补贴标准。',
  })
  question!: string;

  @TextField({
    max: DRAFT_TEXT_MAX,
    description: 'The answer, redacted.',
    example: '每台补助15万元，竣工验收后一次拨付。',
  })
  answer!: string;

  @ApiPropertyOptional({
    type: [PublicPictureRequest],
    maxItems: MOST_PICTURES,
    description: 'Pictures to publish with it, in this order; none if left out.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_PICTURES)
  @ValidateNested({ each: true })
  @Type(() => PublicPictureRequest)
  pictures?: PublicPictureRequest[];
}

export class WithholdRequest {
  @TextField({ max: 300, description: 'Why it is not published.', example: '涉及第三方隐私，无法脱敏。' })
  reason!: string;
}
