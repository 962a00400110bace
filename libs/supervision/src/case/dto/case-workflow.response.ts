import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';
import { NON_ANSWER_CODES, type NonAnswerCode } from '../../model/non-answer';
import { EXTENSION_STATES, type ExtensionState } from '../../model/extension-rule';
import { CASE_STATES, type CaseState } from '../../model/case-state';
import { AnswerContentResponse } from './case-parts.response';

/** This round's one request for a longer term. */
export class ExtensionResponse {
  @ApiProperty({ enum: EXTENSION_STATES, enumName: 'ExtensionState' })
  state!: ExtensionState;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Working days asked for.' })
  days!: number | null;

  @ApiProperty({ type: 'string', nullable: true })
  reason!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  askedBy!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  decisionReason!: string | null;
}

/** An assisting unit and what it has said. */
export class AssistanceResponse {
  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  unitName!: string;

  @ApiProperty({ type: 'string', nullable: true })
  opinion!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  givenBy!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  givenAt!: Date | null;
}

/** A finding of the check against which the draft at hand went to the leader. */
export class CheckOverrideResponse {
  @ApiProperty({ enum: NON_ANSWER_CODES, enumName: 'NonAnswerCode' })
  finding!: NonAnswerCode;

  @ApiProperty({ example: '只说已转别处' })
  title!: string;

  @ApiProperty({ description: 'Why it went on all the same.' })
  reason!: string;

  @ApiProperty({ description: 'Who sent it on.' })
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: Date;
}

/** Another case that this one has to do with. */
export class RelatedCaseResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'YL20261123-0005' })
  number!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'What was written, for those who answer for all.' })
  body!: string;

  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' })
  state!: CaseState;

  @ApiProperty()
  stateTitle!: string;
}

export class AnswerRatingResponse {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 })
  grade!: number;

  @ApiProperty({ type: 'string', nullable: true })
  comment!: string | null;
}

/** An answer of an earlier round, as it went out. */
export class EarlierAnswerResponse extends AnswerContentResponse {
  @ApiProperty()
  unitName!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  answeredAt!: Date | null;

  @ApiProperty({ type: AnswerRatingResponse, nullable: true })
  rating!: AnswerRatingResponse | null;
}

/** What was asked of the citizen, or added by them. */
export class CorrespondenceResponse {
  @ApiProperty({ enum: ['question', 'supplement'] })
  kind!: 'question' | 'supplement';

  @ApiProperty({ format: 'date-time' })
  at!: Date;

  @ApiProperty()
  text!: string;
}

/** The part of a case that has to do with its longer ways. */
export class CaseWorkflowResponse {
  @ApiProperty({ type: 'integer', description: '2 after the citizen asked for it to be handled again.' })
  round!: number;

  @ApiProperty({ type: 'integer', description: 'How often it was returned as not ours.' })
  returns!: number;

  @ApiProperty({ description: 'The office has decided whose it is; it cannot be returned.' })
  settled!: boolean;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'Last day for a return.' })
  returnUntil!: LocalDate | null;

  @ApiProperty({ type: ExtensionResponse })
  extension!: ExtensionResponse;

  @ApiProperty({ type: [CheckOverrideResponse], description: 'Of the draft at hand; empty for a new one.' })
  overrides!: CheckOverrideResponse[];

  @ApiProperty({ type: [AssistanceResponse] })
  assistance!: AssistanceResponse[];

  @ApiProperty({ type: [CorrespondenceResponse], description: 'Oldest first.' })
  correspondence!: CorrespondenceResponse[];

  @ApiProperty({ type: [EarlierAnswerResponse] })
  earlierAnswers!: EarlierAnswerResponse[];

  @ApiProperty({ type: RelatedCaseResponse, nullable: true, description: 'The case it was merged into.' })
  main!: RelatedCaseResponse | null;

  @ApiProperty({ type: [RelatedCaseResponse], description: 'Cases merged into this one.' })
  merged!: RelatedCaseResponse[];

  @ApiProperty({ type: RelatedCaseResponse, nullable: true, description: 'The case it was split from.' })
  parent!: RelatedCaseResponse | null;

  @ApiProperty({ type: [RelatedCaseResponse], description: 'Cases split from this one.' })
  parts!: RelatedCaseResponse[];
}
