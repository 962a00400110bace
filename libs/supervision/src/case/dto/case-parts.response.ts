import { ApiProperty } from '@nestjs/swagger';
import { ANSWER_OUTCOMES, type AnswerOutcome } from '../../model/answer-outcome';
import { CASE_INTENTS, type CaseIntent } from '../../model/case-transitions';
import { TIMELINE_TYPES, type TimelineType } from '../../model/timeline';

/** The writer, as far as this reader may see them. */
export class WriterResponse {
  @ApiProperty({
    description: 'Family name with the rest hidden, or that the writer stays unnamed.',
    example: '王**',
  })
  nameMasked!: string;

  @ApiProperty({ type: 'string', nullable: true, example: '199****1234' })
  phoneMasked!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 's***@example.cn' })
  emailMasked!: string | null;

  @ApiProperty({
    description: 'The writer did not agree to be named to the unit, and this reader is the unit.',
  })
  hidden!: boolean;
}

export class ConsentResponse {
  @ApiProperty({ description: 'Question and answer may be published.' })
  publish!: boolean;

  @ApiProperty({ description: 'The unit may see name and contact.' })
  shareName!: boolean;
}

export class AttachmentResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '现场照片.jpg' })
  name!: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.' })
  size!: number;

  @ApiProperty({ example: 'image/jpeg' })
  type!: string;

  @ApiProperty({ format: 'uri-reference', description: 'Where to fetch it; valid for a short time.' })
  url!: string;
}

/** The words of an answer. */
export class AnswerContentResponse {
  @ApiProperty()
  text!: string;

  @ApiProperty({ enum: ANSWER_OUTCOMES, enumName: 'AnswerOutcome' })
  outcome!: AnswerOutcome;

  @ApiProperty({ example: '已解释政策' })
  outcomeTitle!: string;

  @ApiProperty({ type: 'string', nullable: true })
  basis!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  reason!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  nextStep!: string | null;

  @ApiProperty({ description: 'SHA-256 over number and words; an approval names it.', example: '9f3a…c41e' })
  contentHash!: string;
}

export class DraftResponse extends AnswerContentResponse {
  @ApiProperty({ type: 'integer', description: 'Round of drafting, from 1.' })
  version!: number;

  @ApiProperty({ type: [String], description: 'Fields still missing before it may go to the leader.' })
  missing!: string[];

  @ApiProperty()
  savedBy!: string;

  @ApiProperty({ format: 'date-time' })
  savedAt!: Date;
}

/** The answer as the leader signed it. */
export class SignedAnswerResponse extends AnswerContentResponse {
  @ApiProperty()
  unitName!: string;

  @ApiProperty()
  signedBy!: string;

  @ApiProperty({ format: 'date-time' })
  signedAt!: Date;

  @ApiProperty({ type: 'string', nullable: true })
  opinion!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'Number in the seal register.' })
  registerNumber!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  answeredAt!: Date | null;
}

export class TimelineLineResponse {
  @ApiProperty({ format: 'date-time' })
  at!: Date;

  @ApiProperty({ enum: TIMELINE_TYPES, enumName: 'TimelineType' })
  type!: TimelineType;

  @ApiProperty({ example: '转办县住房和城乡建设局' })
  title!: string;

  @ApiProperty({ type: 'string', nullable: true })
  detail!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'The unit of whoever did it.' })
  unitName!: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'The unit it was done to, when that is another: the receiver of a dispatch.',
  })
  aboutUnitName!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Which working day of the citizen’s clock it was.',
  })
  workingDay!: number | null;
}

export class StaffTimelineLineResponse extends TimelineLineResponse {
  @ApiProperty({ type: 'string', nullable: true })
  actorName!: string | null;

  @ApiProperty({ description: 'Whether the citizen sees the line too.' })
  citizenVisible!: boolean;
}

export class AllowedActionResponse {
  @ApiProperty({ enum: CASE_INTENTS, enumName: 'CaseIntent' })
  intent!: CaseIntent;

  @ApiProperty({ example: '签发并用印' })
  title!: string;

  @ApiProperty()
  allowed!: boolean;

  @ApiProperty({ type: 'string', nullable: true, description: 'Why not now, in the reader’s language.' })
  reason!: string | null;
}

export class RefusalResponse {
  @ApiProperty({ description: 'Why it was not accepted.', example: '反映的事项已进入诉讼程序。' })
  reason!: string;

  @ApiProperty({ description: 'The right channel.', example: '请向受理案件的人民法院反映。' })
  channel!: string;
}
