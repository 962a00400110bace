import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { AppConfig, CachedPublicly, currentContext, Public } from '@yangguang/platform';
import { describeDeadline } from '../model/describe-deadline';
import { icsOf } from '../model/ics';
import { textOf } from '../model/text';
import { workingDeadline } from '../model/working-deadline';
import { toYearResponse } from './calendar.mapper';
import { CALENDAR_TAG, CalendarService } from './calendar.service';
import { DeadlineQuery } from './dto/deadline.query';
import { DeadlineResponse } from './dto/deadline.response';
import { YearParams } from './dto/year.params';
import { YearResponse } from './dto/year.response';

/** The working-day calculator and the calendar, for everybody. */
@ApiTags('public-calendar')
@Controller('api/v1/public/calendar')
export class CalendarPublicController {
  constructor(
    private readonly calendar: CalendarService,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** When a term of working days runs out, explained day by day; by the very function that counts real cases. */
  @Get('deadline')
  @Public()
  @ApiOperation({
    operationId: 'calculateDeadline',
    summary: 'When a term of working days runs out',
    description:
      'The day of receipt is day 0 and not counted (Civil Code, art. 201), day 1 is the next working day; the term ' +
      'runs out at the end of the last counted day, Asia/Shanghai. Holidays and make-up working days follow the ' +
      'State Council’s notices. A term that touches a year without a published notice is provisional.',
  })
  @ApiOkResponse({ type: DeadlineResponse })
  async deadline(@Query() query: DeadlineQuery): Promise<DeadlineResponse> {
    const deadline = workingDeadline(query.received, query.workingDays, await this.calendar.current());
    return { ...describeDeadline(deadline, currentContext().language) };
  }

  /** The same as an entry for a calendar program. */
  @Get('deadline.ics')
  @Public()
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="deadline.ics"')
  @ApiOperation({
    operationId: 'downloadDeadline',
    summary: 'The same as an iCalendar file',
    description:
      'An all-day entry on the due date (RFC 5545) with the day-by-day explanation and a reminder the day before.',
  })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  async deadlineFile(@Query() query: DeadlineQuery): Promise<string> {
    const { received, workingDays } = query;
    const { language } = currentContext();
    return icsOf(workingDeadline(received, workingDays, await this.calendar.current()), {
      uid: `deadline-${received}-${workingDays}@${new URL(this.config.publicUrl).hostname}`,
      title: textOf(language, 'calendar.ics.title', { workingDays }),
      language,
      stamp: this.clock.now(),
    });
  }

  /** The dates of a year that depart from Monday-to-Friday, with the notice they come from. */
  @Get('years/:year')
  @Public()
  @CachedPublicly(CALENDAR_TAG)
  @ApiOperation({
    operationId: 'readCalendarYear',
    summary: 'The holidays and make-up working days of a year',
    description:
      'A year whose notice is not loaded yet is answered with `loaded: false` and the local days only.',
  })
  @ApiOkResponse({ type: YearResponse })
  async year(@Param() { year }: YearParams): Promise<YearResponse> {
    return toYearResponse(await this.calendar.current(), year);
  }
}
