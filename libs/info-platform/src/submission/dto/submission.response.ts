import { ApiProperty } from '@nestjs/swagger';
import {
  SUBMISSION_KINDS,
  USE_LEVELS,
  type SubmissionKind,
  type UseLevel,
} from '../../model/submission-kind';
import { SUBMISSION_STATES, type SubmissionState } from '../../model/submission-state';
import { SUBMISSION_INTENTS, type SubmissionIntent } from '../../model/submission-transitions';

const text = { type: 'string', nullable: true } as const;

/** One submission in a list. */
export class SubmissionRowResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ ...text, description: 'Given when it is received.', example: 'XX2026-0918' })
  number!: string | null;

  @ApiProperty({ enum: SUBMISSION_STATES, enumName: 'SubmissionState' })
  state!: SubmissionState;

  @ApiProperty({ example: '待初选' })
  stateTitle!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ enum: SUBMISSION_KINDS, enumName: 'SubmissionKind' })
  kind!: SubmissionKind;

  @ApiProperty({ example: '典型经验' })
  kindTitle!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  unitName!: string;

  @ApiProperty({ description: 'The edited title once there is one.' })
  title!: string;

  @ApiProperty()
  authorName!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ ...text, format: 'date-time' })
  receivedAt!: string | null;
}

export class SubmissionListResponse {
  @ApiProperty({ type: [SubmissionRowResponse] })
  items!: SubmissionRowResponse[];

  @ApiProperty(text)
  nextCursor!: string | null;
}

export class SubmissionUseResponse {
  @ApiProperty({ enum: USE_LEVELS, enumName: 'UseLevel' })
  level!: UseLevel;

  @ApiProperty()
  levelTitle!: string;

  @ApiProperty(text)
  journal!: string | null;

  @ApiProperty({ ...text, description: 'What shows that a higher level used it.' })
  evidence!: string | null;

  @ApiProperty({ format: 'date' })
  usedOn!: string;
}

export class SubmissionTrailResponse {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  personName!: string;

  @ApiProperty(text)
  note!: string | null;
}

export class SubmissionActionResponse {
  @ApiProperty({ enum: SUBMISSION_INTENTS, enumName: 'SubmissionIntent' })
  intent!: SubmissionIntent;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  allowed!: boolean;

  @ApiProperty({ ...text, description: 'Why not now.' })
  reason!: string | null;
}

/** One submission: both texts, its way so far, and what the reader may do. */
export class SubmissionDetailResponse extends SubmissionRowResponse {
  @ApiProperty()
  body!: string;

  @ApiProperty(text)
  editedTitle!: string | null;

  @ApiProperty(text)
  editedBody!: string | null;

  @ApiProperty()
  confirmedNonSecret!: boolean;

  @ApiProperty()
  mayBePublic!: boolean;

  @ApiProperty(text)
  signerName!: string | null;

  @ApiProperty({ type: [SubmissionUseResponse] })
  uses!: SubmissionUseResponse[];

  @ApiProperty({ type: [SubmissionTrailResponse] })
  trail!: SubmissionTrailResponse[];

  @ApiProperty({ type: [SubmissionActionResponse] })
  allowedActions!: SubmissionActionResponse[];
}
