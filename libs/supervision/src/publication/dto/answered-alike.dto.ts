import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '@yangguang/platform';
import type { LocalDate } from '@yangguang/kernel';
import { MOST_OFFERED } from '../../model/answered-alike';

export class AnsweredAlikeRequest {
  @TextField({ max: 60, min: 2, description: 'The title as typed so far.', example: '路灯不亮' })
  title!: string;

  @TextField({
    max: 2000,
    optional: true,
    description: 'The text as typed so far.',
    example: '建设路上的路灯坏了两周。',
  })
  body?: string;
}

/** A published question with its answer that may be what the writer looks for. */
export class AnsweredAlikeResponse {
  @ApiProperty({ example: 'YL20261123-0004' })
  number!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  question!: string;

  @ApiProperty()
  answer!: string;

  @ApiProperty({ example: '县公路管理站' })
  unitName!: string;

  @ApiProperty({ type: 'string', format: 'date' })
  answeredOn!: LocalDate;
}

export class AnsweredAlikeListResponse {
  @ApiProperty({ type: [AnsweredAlikeResponse], maxItems: MOST_OFFERED, description: 'The likest first.' })
  items!: AnsweredAlikeResponse[];
}
