import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { DomainError, type PersonActor } from '@yangguang/kernel';
import { CurrentActor, currentContext, RequirePermission } from '@yangguang/platform';
import { toEffectResponse } from '../recompute/calendar-effect.mapper';
import { CalendarEffectResponse } from '../recompute/calendar-effect.response';
import { LocalDayRequest } from './dto/local-day.request';
import { LocalDayAddedResponse, LocalDayList } from './dto/local-day.response';
import { LocalDayService } from './local-day.service';

const NOT_FOUND = () => new DomainError('not-found', 'calendar.override-not-found');

/** Days the county sets over the national notice. */
@ApiTags('calendar')
@Controller('api/v1/staff/calendar/overrides')
export class LocalDayStaffController {
  constructor(private readonly days: LocalDayService) {}

  /** The local days in force. */
  @Get()
  @RequirePermission('calendar.read')
  @ApiOperation({
    operationId: 'listLocalDays',
    summary: 'The local days in force',
    description: 'The days that the county has set over the national notices, the latest date first.',
  })
  @ApiOkResponse({ type: LocalDayList })
  async list(): Promise<LocalDayList> {
    return { items: await this.days.inForce() };
  }

  /** What setting a day would change; nothing is stored. */
  @Post('preview')
  @HttpCode(200)
  @RequirePermission('calendar.import')
  @ApiOperation({
    operationId: 'previewLocalDay',
    summary: 'See what a local day would change',
    description: 'Answers how the day would count and which open deadlines would move. Nothing is changed.',
  })
  @ApiOkResponse({ type: CalendarEffectResponse })
  async preview(@Body() body: LocalDayRequest): Promise<CalendarEffectResponse> {
    return toEffectResponse(await this.days.preview(body), currentContext().language);
  }

  /** Sets a local day and recomputes every open deadline. */
  @Post()
  @RequirePermission('calendar.import')
  @ApiOperation({
    operationId: 'addLocalDay',
    summary: 'Set a local day',
    description:
      'Recomputes every open deadline in the same transaction. One local day a date; take the old one back first.',
  })
  @ApiCreatedResponse({ type: LocalDayAddedResponse })
  async add(
    @Body() body: LocalDayRequest,
    @CurrentActor() actor: PersonActor,
  ): Promise<LocalDayAddedResponse> {
    const { date, kind, name, basis } = body;
    const { day, effect } = await this.days.add({ date, kind, name, basis }, actor);
    return { day, effect: toEffectResponse(effect, currentContext().language) };
  }

  /** Takes a local day back and recomputes every open deadline. */
  @Delete(':id')
  @RequirePermission('calendar.import')
  @ApiOperation({
    operationId: 'removeLocalDay',
    summary: 'Take a local day back',
    description:
      'Recomputes every open deadline in the same transaction. The day stays in the log as taken back.',
  })
  @ApiParam({ name: 'id', format: 'uuid', description: 'The local day.' })
  @ApiOkResponse({ type: CalendarEffectResponse })
  async remove(
    @Param('id', new ParseUUIDPipe({ exceptionFactory: NOT_FOUND })) id: string,
    @CurrentActor() actor: PersonActor,
  ): Promise<CalendarEffectResponse> {
    return toEffectResponse(await this.days.remove(id, actor), currentContext().language);
  }
}
