import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '@yangguang/kernel';
import { CASE_CATEGORIES, type CaseCategory } from '../../model/case-category';
import { CASE_KINDS, type CaseKind } from '../../model/case-kind';
import { CASE_STATES, type CaseState } from '../../model/case-state';

const CLOCK_STATUSES = ['normal', 'soon', 'today', 'overdue', 'stopped'] as const;

/** What the citizen’s clock shows today, in working days. */
export class ClockResponse {
  @ApiProperty({ type: 'integer', description: 'Working days gone by, today included.', example: 3 })
  used!: number;

  @ApiProperty({ type: 'integer', example: 5 })
  limit!: number;

  @ApiProperty({ type: 'integer', description: 'Working days still to come after today.', example: 2 })
  left!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Working days past the due date; 0 while it is not.',
    example: 0,
  })
  overdueBy!: number;

  @ApiProperty({ enum: CLOCK_STATUSES, enumName: 'ClockStatus' })
  status!: (typeof CLOCK_STATUSES)[number];
}

/** One case in a list. */
export class CaseRowResponse {
  @ApiProperty({
    description: 'Seen only by the centre and people named on it: a report, or marked by the centre.',
  })
  confidential!: boolean;

  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'YL20261123-0004' })
  number!: string;

  @ApiProperty({ example: '小区电梯加装补贴标准和申请办法' })
  title!: string;

  @ApiProperty({ enum: CASE_KINDS, enumName: 'CaseKind' })
  kind!: CaseKind;

  @ApiProperty({ enum: CASE_CATEGORIES, enumName: 'CaseCategory', nullable: true })
  category!: CaseCategory | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'What the citizen says it is about, in the reader’s language.',
    example: '道路交通',
  })
  categoryTitle!: string | null;

  @ApiProperty({ enum: CASE_STATES, enumName: 'CaseState' })
  state!: CaseState;

  @ApiProperty({ description: 'The state in the reader’s language.', example: '待签发' })
  stateTitle!: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  leadUnitId!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '县住房和城乡建设局' })
  leadUnitName!: string | null;

  @ApiProperty({ format: 'date-time' })
  receivedAt!: Date;

  @ApiProperty({ type: 'string', format: 'date', description: 'Due date of the citizen’s clock.' })
  due!: LocalDate;

  @ApiProperty({ description: 'The due date may still move: the holidays are not published yet.' })
  provisional!: boolean;

  @ApiProperty({ type: ClockResponse })
  clock!: ClockResponse;

  @ApiProperty({ type: 'integer', description: 'To be sent back as If-Match.', example: 4 })
  version!: number;

  @ApiProperty({ type: 'string', nullable: true, description: 'Who signed for it in the unit.' })
  handlerName!: string | null;
}

export class CaseListResponse {
  @ApiProperty({ type: [CaseRowResponse] })
  items!: CaseRowResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}
