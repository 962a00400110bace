import { ApiProperty } from '@nestjs/swagger';
import { DeadlineResponse } from '@yangguang/calendar';
import type { LocalDate } from '@yangguang/kernel';
import { ClockResponse } from '../../case/dto/case-row.response';
import {
  EXPLANATION_STANDINGS,
  INSPECTION_FINDINGS,
  INSPECTION_INTENTS,
  INSPECTION_STATES,
  type ExplanationStanding,
  type InspectionFinding,
  type InspectionIntent,
  type InspectionState,
} from '../../model/inspection';

/** One inspection order in a list. */
export class InspectionRowResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '督办〔2026〕12号' })
  number!: string;

  @ApiProperty({ format: 'uuid' })
  caseId!: string;

  @ApiProperty({ example: 'YL20261123-0004' })
  caseNumber!: string;

  @ApiProperty()
  caseTitle!: string;

  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty({ example: '县交通运输局' })
  unitName!: string;

  @ApiProperty({ enum: INSPECTION_STATES, enumName: 'InspectionState' })
  state!: InspectionState;

  @ApiProperty({ example: '待说明' })
  stateTitle!: string;

  @ApiProperty({ enum: EXPLANATION_STANDINGS, enumName: 'ExplanationStanding' })
  explanation!: ExplanationStanding;

  @ApiProperty({ example: '按时说明' })
  explanationTitle!: string;

  @ApiProperty({ type: 'integer', description: 'Counts the questions: 2 after it was asked again.' })
  round!: number;

  @ApiProperty()
  reason!: string;

  @ApiProperty()
  orderedAt!: Date;

  @ApiProperty({ type: 'string', format: 'date' })
  due!: LocalDate;

  @ApiProperty()
  provisional!: boolean;

  @ApiProperty({ type: ClockResponse })
  clock!: ClockResponse;

  @ApiProperty({ enum: INSPECTION_FINDINGS, enumName: 'InspectionFinding', nullable: true })
  finding!: InspectionFinding | null;

  @ApiProperty({ type: 'string', nullable: true, example: '理由成立' })
  findingTitle!: string | null;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class InspectionListResponse {
  @ApiProperty({ type: [InspectionRowResponse] })
  items!: InspectionRowResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class InspectionRoundResponse {
  @ApiProperty({ type: 'integer' })
  round!: number;

  @ApiProperty()
  question!: string;

  @ApiProperty()
  askedByName!: string;

  @ApiProperty()
  askedAt!: Date;

  @ApiProperty({ type: 'string', format: 'date' })
  due!: LocalDate;

  @ApiProperty({ type: 'string', nullable: true })
  explanation!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  explainedByName!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  explainedAt!: Date | null;

  @ApiProperty({ enum: EXPLANATION_STANDINGS, enumName: 'ExplanationStanding' })
  standing!: ExplanationStanding;

  @ApiProperty({ example: '按时说明' })
  standingTitle!: string;
}

export class InspectionActionResponse {
  @ApiProperty({ enum: INSPECTION_INTENTS, enumName: 'InspectionIntent' })
  intent!: InspectionIntent;

  @ApiProperty({ example: '提交说明' })
  title!: string;

  @ApiProperty()
  allowed!: boolean;

  @ApiProperty({ type: 'string', nullable: true, description: 'Why not now, in the reader’s language.' })
  reason!: string | null;
}

/** One inspection order with its questions and explanations. */
export class InspectionResponse extends InspectionRowResponse {
  @ApiProperty()
  orderedByName!: string;

  @ApiProperty({ example: '云岭县人民政府办公室' })
  officeName!: string;

  @ApiProperty({ type: DeadlineResponse, description: 'The clock of the explanation, day by day.' })
  deadline!: DeadlineResponse;

  @ApiProperty({ type: [InspectionRoundResponse] })
  rounds!: InspectionRoundResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  findingText!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  endedByName!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  endedAt!: Date | null;

  @ApiProperty({ type: [InspectionActionResponse] })
  allowedActions!: InspectionActionResponse[];

  @ApiProperty({ description: 'Whether the reader may open the case itself.' })
  caseOpen!: boolean;
}

/** How one unit explained itself. */
export class UnitInspectionsResponse {
  @ApiProperty({ format: 'uuid' })
  unitId!: string;

  @ApiProperty()
  unitName!: string;

  @ApiProperty({ type: 'integer', description: 'Orders given, without those withdrawn.' })
  total!: number;

  @ApiProperty({ type: 'integer' })
  waiting!: number;

  @ApiProperty({ type: 'integer', description: 'Waiting past the due date.' })
  overdue!: number;

  @ApiProperty({ type: 'integer' })
  toJudge!: number;

  @ApiProperty({ type: 'integer', description: 'Explained in time, by the last question.' })
  inTime!: number;

  @ApiProperty({ type: 'integer', description: 'Explained late, or closed without an explanation.' })
  late!: number;

  @ApiProperty({ type: 'integer', description: 'Closed with the finding that the unit was at fault.' })
  atFault!: number;
}

export class UnitInspectionsListResponse {
  @ApiProperty({ type: [UnitInspectionsResponse] })
  items!: UnitInspectionsResponse[];
}
