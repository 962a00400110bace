import { ApiProperty } from '@nestjs/swagger';
import { ANSWER_OUTCOMES, type AnswerOutcome, type OutcomeField } from '../../model/answer-outcome';
import { REFUSAL_REASONS, type RefusalReason } from '../../model/refusal-reason';

export class RefusalReasonResponse {
  @ApiProperty({ enum: REFUSAL_REASONS, enumName: 'RefusalReason' })
  code!: RefusalReason;

  @ApiProperty({ example: '诉讼、仲裁、复议' })
  title!: string;

  @ApiProperty({ description: 'The sentence the citizen reads.' })
  reason!: string;

  @ApiProperty({ description: 'Where to turn instead.' })
  channel!: string;

  @ApiProperty({ description: 'The centre has to write the channel itself.' })
  needsOwnChannel!: boolean;
}

export class RefusalReasonListResponse {
  @ApiProperty({ type: [RefusalReasonResponse] })
  items!: RefusalReasonResponse[];
}

export class OutcomeResponse {
  @ApiProperty({ enum: ANSWER_OUTCOMES, enumName: 'AnswerOutcome' })
  code!: AnswerOutcome;

  @ApiProperty({ example: '不能办理' })
  title!: string;

  @ApiProperty({
    enum: ['basis', 'reason', 'nextStep'],
    isArray: true,
    description: 'What the answer must say besides its text.',
  })
  required!: OutcomeField[];
}

export class OutcomeListResponse {
  @ApiProperty({ type: [OutcomeResponse] })
  items!: OutcomeResponse[];
}
