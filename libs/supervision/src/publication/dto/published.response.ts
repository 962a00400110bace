import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';
import { ANSWER_OUTCOMES, type AnswerOutcome } from '../../model/answer-outcome';
import { CASE_CATEGORIES, type CaseCategory } from '../../model/case-category';
import { CASE_KINDS, type CaseKind } from '../../model/case-kind';

class PublishedHead {
  @ApiProperty({ example: 'YL20261123-0004' })
  number!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  kind!: CaseKind;

  @ApiProperty({ enum: CASE_CATEGORIES, enumName: 'CaseCategory', nullable: true })
  category!: CaseCategory | null;

  @ApiProperty({ example: '县公路管理站' })
  unitName!: string;

  @ApiProperty({ type: 'string', format: 'date' })
  answeredOn!: LocalDate;

  @ApiProperty({ type: 'integer', description: 'Working days from receipt to answer.' })
  workingDaysTaken!: number;

  @ApiProperty({ enum: ANSWER_OUTCOMES, enumName: 'AnswerOutcome' })
  outcome!: AnswerOutcome;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5, nullable: true })
  rating!: number | null;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: Date;
}

export class PublishedRowResponse extends PublishedHead {
  @ApiProperty({ description: 'The beginning of the question.' })
  excerpt!: string;
}

export class PublishedListResponse {
  @ApiProperty({ type: [PublishedRowResponse] })
  items!: PublishedRowResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

/** A picture that came with the message, drawn anew for everybody. */
export class PublishedPictureResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '弯道外侧缺失的护栏', description: 'What it shows.' })
  caption!: string;

  @ApiProperty({ example: 'image/jpeg' })
  type!: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.' })
  size!: number;

  @ApiProperty({ type: 'integer', description: 'Pixels.' })
  width!: number;

  @ApiProperty({ type: 'integer', description: 'Pixels.' })
  height!: number;

  @ApiProperty({ format: 'uri-reference' })
  url!: string;
}

/** A published question with its answer, personal data removed. */
export class PublishedMessageResponse extends PublishedHead {
  @ApiProperty({ type: 'string', format: 'date' })
  receivedOn!: LocalDate;

  @ApiProperty()
  question!: string;

  @ApiProperty()
  answer!: string;

  @ApiProperty({ type: [PublishedPictureResponse] })
  pictures!: PublishedPictureResponse[];
}
