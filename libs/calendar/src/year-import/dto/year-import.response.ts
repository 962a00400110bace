import { ApiProperty } from '@nestjs/swagger';
import { CalendarEffectResponse } from '../../recompute/calendar-effect.response';

/**
 * `previewed`: waits to be confirmed. `applied`: part of the calendar. `outdated`: the calendar changed
 * after the preview, so the file has to be uploaded again.
 */
export type YearImportStatus = 'previewed' | 'applied' | 'outdated';

const STATUSES: readonly YearImportStatus[] = ['previewed', 'applied', 'outdated'];

/** An import in the log. */
export class YearImportLineResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer', example: 2027 })
  year!: number;

  @ApiProperty()
  notice!: string;

  @ApiProperty({ type: 'string', format: 'uri', nullable: true })
  sourceUrl!: string | null;

  @ApiProperty({ enum: STATUSES, enumName: 'YearImportStatus' })
  status!: YearImportStatus;

  @ApiProperty({ format: 'date-time' })
  createdAt!: Date;

  @ApiProperty({ description: 'Who uploaded it.' })
  createdByName!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  appliedAt!: Date | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'Who confirmed it.' })
  appliedByName!: string | null;
}

/** An import with what it does: shown before it is confirmed, kept afterwards. */
export class YearImportResponse extends YearImportLineResponse {
  @ApiProperty({ type: CalendarEffectResponse })
  effect!: CalendarEffectResponse;
}

export class YearImportPage {
  @ApiProperty({ type: [YearImportLineResponse] })
  items!: YearImportLineResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}
