import { ApiProperty } from '@nestjs/swagger';
import { DeadlineResponse } from '@yangguang/calendar';
import type { LocalDate } from '@yangguang/kernel';
import {
  AttachmentResponse,
  RefusalResponse,
  TimelineLineResponse,
} from '../../case/dto/case-parts.response';
import { ANSWER_OUTCOMES, type AnswerOutcome } from '../../model/answer-outcome';
import { CASE_CATEGORIES, type CaseCategory } from '../../model/case-category';
import { CASE_KINDS, type CaseKind } from '../../model/case-kind';
import { CASE_STATES, type CaseState } from '../../model/case-state';
import { RATING_REASONS } from '../../model/rating';
import { KeptReceiptResponse } from '../../receipt/dto/receipt.dto';

export class HolderResponse {
  @ApiProperty({ example: '县公路管理站' })
  unitName!: string;

  @ApiProperty({ format: 'date-time' })
  since!: Date;
}

export class TrackedAnswerResponse {
  @ApiProperty()
  text!: string;

  @ApiProperty({ enum: ANSWER_OUTCOMES, enumName: 'AnswerOutcome' })
  outcome!: AnswerOutcome;

  @ApiProperty()
  outcomeTitle!: string;

  @ApiProperty({ type: 'string', nullable: true })
  basis!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  reason!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  nextStep!: string | null;

  @ApiProperty()
  unitName!: string;

  @ApiProperty()
  signedBy!: string;

  @ApiProperty({ format: 'date-time' })
  answeredAt!: Date;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'The sealed sheet (PDF); the link is valid for a short time.',
  })
  sheetUrl!: string | null;
}

export class GivenRatingResponse {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 })
  grade!: number;

  @ApiProperty({ enum: RATING_REASONS, enumName: 'RatingReason', isArray: true })
  reasons!: readonly string[];

  @ApiProperty({ type: 'string', nullable: true })
  comment!: string | null;

  @ApiProperty({ format: 'date-time' })
  at!: Date;
}

export class RatingResponse {
  @ApiProperty({ description: 'Whether the answer can be rated now.' })
  allowed!: boolean;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'The last day for it.' })
  until!: LocalDate | null;

  @ApiProperty({ type: GivenRatingResponse, nullable: true })
  given!: GivenRatingResponse | null;
}

/** What a writer may do with an open or answered message. */
export const CITIZEN_ACTIONS = ['supplement', 'withdraw', 'rate', 'rework'] as const;

export type CitizenAction = (typeof CITIZEN_ACTIONS)[number];

export class AskedResponse {
  @ApiProperty({ example: '请写明是哪个路口、第几根灯杆。' })
  question!: string;

  @ApiProperty({ format: 'date-time' })
  at!: Date;
}

/** One look at the writer’s name or contact: the role, not the name of the person. */
export class IdentityViewResponse {
  @ApiProperty({ format: 'date-time' })
  at!: Date;

  @ApiProperty({ example: '经办人' })
  roleTitle!: string;

  @ApiProperty({ type: 'string', nullable: true })
  unitName!: string | null;

  @ApiProperty({ type: [String], example: ['name', 'phone'] })
  fields!: string[];

  @ApiProperty()
  reason!: string;
}

/** A message as its writer sees it. */
export class TrackedMessageResponse {
  @ApiProperty({ example: 'YL20261123-0004' })
  number!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  kind!: CaseKind;

  @ApiProperty()
  body!: string;

  @ApiProperty({ type: 'string', nullable: true })
  place!: string | null;

  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' })
  state!: CaseState;

  @ApiProperty({ format: 'date-time' })
  receivedAt!: Date;

  @ApiProperty({ type: DeadlineResponse })
  deadline!: DeadlineResponse;

  @ApiProperty({
    type: HolderResponse,
    nullable: true,
    description: 'Who has it, or the matter that it was merged into, in hand; null when it is closed.',
  })
  holder!: HolderResponse | null;

  @ApiProperty({ type: [TimelineLineResponse], description: 'Oldest first.' })
  timeline!: TimelineLineResponse[];

  @ApiProperty({ type: TrackedAnswerResponse, nullable: true })
  answer!: TrackedAnswerResponse | null;

  @ApiProperty({ type: RatingResponse })
  rating!: RatingResponse;

  @ApiProperty({
    enum: CITIZEN_ACTIONS,
    enumName: 'CitizenAction',
    isArray: true,
    description: 'What the writer may do now.',
  })
  allowedActions!: readonly CitizenAction[];

  @ApiProperty({
    type: AskedResponse,
    nullable: true,
    description: 'What the unit wants to know while both clocks stand; null when nothing is asked.',
  })
  asked!: AskedResponse | null;

  @ApiProperty({ type: [IdentityViewResponse] })
  identityViews!: IdentityViewResponse[];

  @ApiProperty({ description: 'Whether question and answer can be read by everybody.' })
  published!: boolean;

  @ApiProperty({ type: RefusalResponse, nullable: true })
  refusal!: RefusalResponse | null;

  @ApiProperty({
    type: KeptReceiptResponse,
    nullable: true,
    description: 'What the receipt vouches for; null for a part that was split off.',
  })
  receipt!: KeptReceiptResponse | null;

  @ApiProperty({ enum: CASE_CATEGORIES, enumName: 'CaseCategory', nullable: true })
  category!: CaseCategory | null;

  @ApiProperty({ type: [AttachmentResponse] })
  attachments!: AttachmentResponse[];

  @ApiProperty({
    description:
      'A secret address for calendar programs: the due date as it stands. It holds neither number nor code.',
  })
  calendarPath!: string;
}
