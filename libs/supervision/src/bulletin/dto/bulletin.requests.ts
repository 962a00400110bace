import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '@yangguang/platform';
import { IsIn, IsInt, IsUUID, Matches, Max, Min, ValidateIf } from 'class-validator';
import { BULLETIN_FIGURES, type BulletinFigure } from '../../model/bulletin';

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
const MOST = 1_000_000;

export class DraftBulletinRequest {
  @ApiProperty({
    type: 'string',
    pattern: MONTH.source,
    example: '2026-10',
    description: 'A month that is over.',
  })
  @Matches(MONTH)
  month!: string;
}

export class EditBulletinRequest {
  @TextField({
    max: 5000,
    min: 5,
    description: 'What the office has to say to the figures.',
    example: '总体平稳，个别单位超期未答，请限期办结。',
  })
  words!: string;
}

export class ReopenBulletinRequest {
  @TextField({
    max: 500,
    min: 2,
    description: 'Why the words have to change.',
    example: '第二段数字引用有误。',
  })
  reason!: string;
}

export class CorrectBulletinRequest {
  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'The unit’s line; null for the county’s.',
  })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  unitId!: string | null;

  @ApiProperty({ enum: BULLETIN_FIGURES, enumName: 'BulletinFigure' })
  @IsIn(BULLETIN_FIGURES)
  figure!: BulletinFigure;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: MOST, example: 12 })
  @IsInt()
  @Min(0)
  @Max(MOST)
  becomes!: number;

  @TextField({ max: 500, min: 5, description: 'Why it was wrong.', example: '一件办件的主办单位事后改判。' })
  reason!: string;
}
