import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TextField } from '@yangguang/platform';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { ANSWER_OUTCOMES, DRAFT_TEXT_MAX, type AnswerOutcome } from '../../model/answer-outcome';
import { CASE_CATEGORIES, type CaseCategory } from '../../model/case-category';
import { OVERRIDE_REASON_MAX, OVERRIDE_REASON_MIN } from '../../model/non-answer';
import { REFUSAL_REASONS, type RefusalReason } from '../../model/refusal-reason';

const opinion = { max: 500, example: '请核实后逐条答复。' } as const;

export class DispatchRequest {
  @ApiProperty({ format: 'uuid', description: 'The unit that is to lead (主办).' })
  @IsUUID()
  unitId!: string;

  @TextField({ ...opinion, optional: true, description: 'What the unit is asked to look at (交办意见).' })
  opinion?: string;

  @ApiPropertyOptional({
    enum: CASE_CATEGORIES,
    enumName: 'CaseCategory',
    nullable: true,
    description: 'What it is about, where the writer’s choice is set right; left out, that choice stays.',
  })
  @IsOptional()
  @IsIn(CASE_CATEGORIES)
  category?: CaseCategory | null;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Units that help (协办).' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(8)
  @IsUUID(undefined, { each: true })
  assistingUnitIds?: string[];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description:
      'Of a protected case: the people of the lead unit who may see it; all its handlers and leaders by default.',
  })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  readerIds?: string[];
}

export class RefuseRequest {
  @ApiProperty({ enum: REFUSAL_REASONS, enumName: 'RefusalReason' })
  @IsIn(REFUSAL_REASONS)
  reason!: RefusalReason;

  @TextField({
    max: 300,
    optional: true,
    description: 'Where to turn, instead of the channel that belongs to the reason; required for `outside`.',
    example: '请向邻县交通运输局反映，电话见其门户网站。',
  })
  channel?: string;
}

/** For steps that need nothing but the version the person saw. */
export class NoteRequest {
  @TextField({ ...opinion, optional: true, description: 'A remark for the trail.' })
  opinion?: string;
}

export class SaveDraftRequest {
  @ApiProperty({ enum: ANSWER_OUTCOMES, enumName: 'AnswerOutcome' })
  @IsIn(ANSWER_OUTCOMES)
  outcome!: AnswerOutcome;

  @TextField({
    max: DRAFT_TEXT_MAX,
    description: 'What is told to the citizen.',
    example: '经现场核实，护栏已修复。',
  })
  text!: string;

  @TextField({
    max: 500,
    optional: true,
    description: 'The rule or document it rests on.',
    example: '《公路法》第三十五条',
  })
  basis?: string;

  @TextField({
    max: 1000,
    optional: true,
    description: 'Why it cannot be done.',
    example: '不在用地红线内。',
  })
  reason?: string;

  @TextField({
    max: 1000,
    optional: true,
    description: 'What happens next and when, or whose duty it is.',
    example: '年底前完工。',
  })
  nextStep?: string;
}

export class SubmitDraftRequest {
  @TextField({
    max: OVERRIDE_REASON_MAX,
    min: OVERRIDE_REASON_MIN,
    optional: true,
    description:
      'Why a draft goes on although the check took it for no answer, in 10 to 300 characters. Kept only when the check ' +
      'found something.',
    example: '来信人只为致谢，没有要办的事，已电话回访。',
  })
  overrideReason?: string;
}

export class SignOffRequest {
  @ApiProperty({
    description: 'The fingerprint of the text that was read.',
    pattern: '^[0-9a-f]{64}$',
    example: 'a'.repeat(64),
  })
  @Matches(/^[0-9a-f]{64}$/)
  contentHash!: string;

  @TextField({ ...opinion, optional: true, description: 'The leader’s opinion.' })
  opinion?: string;
}

export class SendBackRequest {
  @TextField({ ...opinion, description: 'What has to be changed.' })
  opinion!: string;
}

export class RevealContactRequest {
  @TextField({
    max: 200,
    min: 2,
    description: 'Why the contact is needed; the citizen reads it.',
    example: '电话核实具体位置',
  })
  reason!: string;
}

export class ContactRevealed {
  @ApiProperty()
  name!: string;

  @ApiPropertyOptional({ type: 'string', nullable: true })
  phone!: string | null;

  @ApiPropertyOptional({ type: 'string', nullable: true })
  email!: string | null;
}
