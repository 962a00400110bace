import { ApiProperty } from '@nestjs/swagger';
import { CASE_KINDS, type CaseKind } from '../../model/case-kind';
import { CASE_STATES, type CaseState } from '../../model/case-state';
import { CASE_INTENTS, type CaseIntent } from '../../model/case-transitions';
import { WORK_GROUPS, type WorkGroup } from '../../model/work-rule';
import { ClockResponse } from './case-row.response';

export class WorkActionResponse {
  @ApiProperty({ enum: CASE_INTENTS, enumName: 'CaseIntent' })
  intent!: CaseIntent;

  @ApiProperty({ example: '签发并用印' })
  title!: string;
}

/** One matter on a person’s first screen. */
export class WorkItemResponse {
  @ApiProperty({ enum: ['supervision'] })
  domain!: 'supervision';

  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'YL20261123-0004' })
  number!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  kind!: CaseKind;

  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' })
  state!: CaseState;

  @ApiProperty()
  stateTitle!: string;

  @ApiProperty({ type: 'string', nullable: true })
  unitName!: string | null;

  @ApiProperty({ type: ClockResponse })
  clock!: ClockResponse;

  @ApiProperty({
    type: WorkActionResponse,
    nullable: true,
    description: 'The step it waits for; null when it waits for somebody else.',
  })
  action!: WorkActionResponse | null;

  @ApiProperty({ format: 'uri-reference' })
  link!: string;
}

export class WorkGroupResponse {
  @ApiProperty({ enum: WORK_GROUPS, enumName: 'WorkGroup' })
  key!: WorkGroup;

  @ApiProperty({ example: '已超期' })
  title!: string;

  @ApiProperty({ type: [WorkItemResponse], description: 'Soonest due first.' })
  items!: WorkItemResponse[];
}

export class WorkCountsResponse {
  @ApiProperty({ type: 'integer' })
  overdue!: number;

  @ApiProperty({ type: 'integer' })
  today!: number;

  @ApiProperty({ type: 'integer' })
  'sign-off'!: number;

  @ApiProperty({ type: 'integer' })
  new!: number;

  @ApiProperty({ type: 'integer' })
  waiting!: number;
}

/** What waits for the reader, most pressing first. */
export class WorkResponse {
  @ApiProperty({ type: [WorkGroupResponse] })
  groups!: WorkGroupResponse[];

  @ApiProperty({ type: WorkCountsResponse })
  counts!: WorkCountsResponse;
}
