import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { CASE_KINDS, type CaseKind } from '../../model/case-kind';
import { CASE_STATES, type CaseState } from '../../model/case-state';
import { REFUSAL_REASONS, type RefusalReason } from '../../model/refusal-reason';

const why: ApiPropertyOptions = {
  type: [String],
  description: 'Why, in the reader’s language.',
  example: ['“路灯”：43 件中 41 件由它办理'],
};

export class SuggestedUnitResponse {
  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty({ example: '云岭县城市管理局' })
  unitName!: string;

  @ApiProperty(why)
  evidence!: string[];
}

export class SuggestedKindResponse {
  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  kind!: CaseKind;

  @ApiProperty({ example: '求助' })
  title!: string;

  @ApiProperty(why)
  evidence!: string[];
}

/** Another message that seems to be about the same matter. */
export class DuplicateResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'YL20261123-0007' })
  number!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: 'string', nullable: true })
  place!: string | null;

  @ApiProperty()
  body!: string;

  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' })
  state!: CaseState;

  @ApiProperty({ example: '办理中' })
  stateTitle!: string;

  @ApiProperty({ type: 'string', nullable: true })
  unitName!: string | null;

  @ApiProperty({ format: 'date-time' })
  receivedAt!: Date;

  @ApiProperty({ type: 'integer', description: 'What `If-Match` is held against when it is merged.' })
  version!: number;

  @ApiProperty({ type: 'integer', description: 'How alike, in hundredths.', example: 92 })
  percent!: number;

  @ApiProperty({ description: 'Left with the same telephone number or address.' })
  sameWriter!: boolean;

  @ApiProperty({ type: [String], description: 'Passages that stand in both messages.' })
  shared!: string[];
}

/** A reason for which the message is probably another channel’s. */
export class RefusalHintResponse {
  @ApiProperty({ enum: REFUSAL_REASONS, enumName: 'RefusalReason' })
  reason!: RefusalReason;

  @ApiProperty({ example: '诉讼、仲裁、复议' })
  title!: string;

  @ApiProperty({ description: 'The right channel.' })
  channel!: string;

  @ApiProperty({ type: [String], description: 'The words of the message that suggest it.' })
  words!: string[];
}

/** What the system can tell about a message before it is decided on. */
export class TriageSuggestionsResponse {
  @ApiProperty({ type: [SuggestedUnitResponse], description: 'At most three, likeliest first.' })
  units!: SuggestedUnitResponse[];

  @ApiProperty({ type: [SuggestedKindResponse], description: 'At most one.' })
  kinds!: SuggestedKindResponse[];

  @ApiProperty({ type: [DuplicateResponse], description: 'Likest first.' })
  duplicates!: DuplicateResponse[];

  @ApiProperty({ type: [RefusalHintResponse] })
  refusals!: RefusalHintResponse[];
}
