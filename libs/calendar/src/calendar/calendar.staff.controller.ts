import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '@yangguang/platform';
import { toLoadedYearResponse } from './calendar.mapper';
import { CalendarService } from './calendar.service';
import { CalendarOverviewResponse } from './dto/year.response';

/** What the calendar knows, for staff. */
@ApiTags('calendar')
@Controller('api/v1/staff/calendar')
export class CalendarStaffController {
  constructor(private readonly calendar: CalendarService) {}

  /** The loaded years with their notices, and how far ahead they reach. */
  @Get('years')
  @RequirePermission('calendar.read')
  @ApiOperation({
    operationId: 'listCalendarYears',
    summary: 'The loaded years and how far ahead they reach',
    description: 'At most one year a row, the latest first; the list ends with the first year ever loaded.',
  })
  @ApiOkResponse({ type: CalendarOverviewResponse })
  async years(): Promise<CalendarOverviewResponse> {
    const calendar = await this.calendar.current();
    const { until, days } = await this.calendar.loadedAhead();
    const years = (await this.calendar.years()).map((year) => toLoadedYearResponse(year, calendar));
    return { loadedUntil: until, daysAhead: days, years: years.reverse() };
  }
}
