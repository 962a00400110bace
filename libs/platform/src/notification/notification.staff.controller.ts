import { Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@yangguang/kernel';
import type { FastifyReply } from 'fastify';
import { currentContext } from '../context/request-context';
import { CurrentActor, SignedIn } from '../http/access';
import { PageQuery } from '../http/paging';
import { NotificationPageResponse, UnreadResponse } from './dto/notification.response';
import { NotificationList } from './notification-list.service';
import { NotificationStreams } from './notification-streams';

/** A person's own notifications, and nobody else's. */
@ApiTags('notifications')
@Controller('api/v1/staff/notifications')
@SignedIn()
export class NotificationStaffController {
  constructor(
    private readonly list: NotificationList,
    private readonly streams: NotificationStreams,
  ) {}

  /** The caller's notifications, newest first, with the number of unread ones. */
  @Get()
  @ApiOperation({
    operationId: 'listNotifications',
    summary: 'List my notifications',
    description: 'The caller’s own notifications, newest first.',
  })
  @ApiOkResponse({ type: NotificationPageResponse })
  page(@CurrentActor() actor: PersonActor, @Query() query: PageQuery): Promise<NotificationPageResponse> {
    return this.list.page(actor.personId, currentContext().language, query.limit, query.cursor);
  }

  /** Server-sent events: `notification` with one item, `unread` with the count. Ends after a quarter of an hour; come back with a fresh token. */
  @Get('stream')
  @ApiOperation({
    operationId: 'followNotifications',
    summary: 'Follow my notifications',
    description:
      'Server-sent events: `notification` carries one item, `unread` the number of unread ones. The stream ends after a quarter of an hour; come back with a fresh token. An item may come twice: know it by its id.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'Id of the last item seen: what came after it is sent first.',
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'A stream of events.', schema: { type: 'string' } })
  async follow(
    @CurrentActor() actor: PersonActor,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stream = await this.streams.open(actor.personId, currentContext().language, lastEventId);
    // Not awaited: a reply settles when the stream has ended.
    void reply
      .header('Content-Type', 'text/event-stream')
      .header('Cache-Control', 'no-store')
      // nginx would hold events back until its buffer is full.
      .header('X-Accel-Buffering', 'no')
      .send(stream.readable);
  }

  /** Marks one of the caller's notifications as read. */
  @Post(':id/read')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'readNotification',
    summary: 'Mark a notification as read',
    description: 'Reading it again changes nothing.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: UnreadResponse })
  async read(@CurrentActor() actor: PersonActor, @Param('id') id: string): Promise<UnreadResponse> {
    return { unread: await this.list.read(actor.personId, id) };
  }

  /** Marks all of the caller's notifications as read. */
  @Post('read-all')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'readAllNotifications',
    summary: 'Mark all notifications as read',
    description: 'Marks every notification of the caller as read.',
  })
  @ApiOkResponse({ type: UnreadResponse })
  async readAll(@CurrentActor() actor: PersonActor): Promise<UnreadResponse> {
    return { unread: await this.list.readAll(actor.personId) };
  }
}
