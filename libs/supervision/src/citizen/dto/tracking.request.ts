import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TextField } from '@yangguang/platform';
import { ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import {
  GRADES,
  RATING_COMMENT_MAX,
  RATING_REASONS,
  type Grade,
  type RatingReason,
} from '../../model/rating';

/** Number and secret code together open a message; they travel in the body, never in an address. */
export class LookupRequest {
  @TextField({ max: 40, description: 'The number on the receipt.', example: 'YL20261123-0004' })
  number!: string;

  @TextField({ max: 40, description: 'The ten digits, with or without blanks.', example: '1234 5678 90' })
  code!: string;
}

export class RateRequest extends LookupRequest {
  @ApiProperty({ enum: GRADES, description: '5 very satisfied to 1 very dissatisfied.' })
  @IsIn(GRADES)
  grade!: Grade;

  @ApiPropertyOptional({ enum: RATING_REASONS, enumName: 'RatingReason', isArray: true, default: [] })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(RATING_REASONS, { each: true })
  reasons: RatingReason[] = [];

  @TextField({
    max: RATING_COMMENT_MAX,
    optional: true,
    description: 'In the citizen’s own words.',
    example: '答复很清楚，谢谢。',
  })
  comment?: string;
}
