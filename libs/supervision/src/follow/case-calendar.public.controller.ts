import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { OutsideTransaction, Public, RateLimited } from '@yangguang/platform';
import { CaseCalendarService } from './case-calendar.service';

/** The due date of one message for calendar programs, which ask for it again by themselves. */
@ApiTags('public-messages')
@Controller('api/v1/public/calendars')
export class CaseCalendarPublicController {
  constructor(private readonly calendars: CaseCalendarService) {}

  @Get(':id/:key/due.ics')
  @Public()
  @OutsideTransaction()
  @RateLimited({ name: 'supervision.case-calendar', limit: 120, seconds: 600 })
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'private, max-age=900')
  @ApiProduces('text/calendar')
  @ApiOperation({
    operationId: 'readMessageCalendar',
    summary: 'The due date of a message as a calendar',
    description:
      'By a secret address that holds neither number nor code. One entry (RFC 5545) that keeps its UID, counts its ' +
      'SEQUENCE up when the date moves, and is CANCELLED when the message is answered or otherwise at rest.',
  })
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  file(@Param('id', ParseUUIDPipe) id: string, @Param('key') key: string): Promise<string> {
    return this.calendars.file(id, key);
  }
}
