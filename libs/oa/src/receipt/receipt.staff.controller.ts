import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '@yangguang/platform';
import {
  InboxChecksResponse,
  InboxRequest,
  InboxResponse,
  ReceiptBoardResponse,
  ReturnReceiptRequest,
  UrgeRequest,
} from './dto/receipt.dto';
import { InboxService } from './inbox.service';
import { ReceiptService } from './receipt.service';

/** What was issued to a unit, and who has signed for what one has issued. */
@ApiTags('documents')
@Controller('api/v1/staff/oa')
export class ReceiptStaffController {
  constructor(
    private readonly inbox: InboxService,
    private readonly receiving: ReceiptService,
  ) {}

  /** What has been issued to one’s unit. */
  @Get('inbox')
  @RequirePermission('oa.receipt.sign')
  @ApiOperation({ operationId: 'readInbox', summary: 'Inbox', description: 'Newest first.' })
  @ApiOkResponse({ type: InboxResponse })
  list(@Query() query: InboxRequest): Promise<InboxResponse> {
    return this.inbox.page(query);
  }

  /** Who looked into the inbox today. */
  @Get('inbox-checks')
  @RequirePermission('oa.receipt.sign')
  @ApiOperation({
    operationId: 'readInboxChecks',
    summary: 'Checks of the inbox today',
    description: 'By half-day.',
  })
  @ApiOkResponse({ type: InboxChecksResponse })
  checks(): Promise<InboxChecksResponse> {
    return this.inbox.checks();
  }

  /** Signs that the inbox was looked into in this half of the day. */
  @Post('inbox-checks')
  @HttpCode(200)
  @RequirePermission('oa.receipt.sign')
  @ApiOperation({
    operationId: 'checkInbox',
    summary: 'Inbox checked',
    description: 'Once a half-day; the first counts.',
  })
  @ApiOkResponse({ type: InboxChecksResponse })
  check(): Promise<InboxChecksResponse> {
    return this.inbox.check();
  }

  /** The sender’s board: delivered, opened, signed for, returned, late. */
  @Get('documents/:id/receipts')
  @RequirePermission('oa.document.read')
  @ApiOperation({
    operationId: 'readReceipts',
    summary: 'Receipt board',
    description: 'For the unit that issued it.',
  })
  @ApiOkResponse({ type: ReceiptBoardResponse })
  board(@Param('id', ParseUUIDPipe) id: string): Promise<ReceiptBoardResponse> {
    return this.inbox.board(id);
  }

  /** Notes that one’s unit has opened the document. */
  @Post('documents/:id/open')
  @HttpCode(204)
  @RequirePermission('oa.receipt.sign')
  @ApiOperation({
    operationId: 'openOfficialDocument',
    summary: 'Opened',
    description: 'The first time counts.',
  })
  @ApiNoContentResponse()
  open(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.inbox.open(id);
  }

  /** Signs for the document, to the minute. */
  @Post('documents/:id/sign-for')
  @HttpCode(204)
  @RequirePermission('oa.receipt.sign')
  @ApiOperation({
    operationId: 'signForOfficialDocument',
    summary: 'Sign for',
    description: 'One signature a unit.',
  })
  @ApiNoContentResponse()
  signFor(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.receiving.signFor(id);
  }

  /** Gives the document back to its sender with a reason. */
  @Post('documents/:id/give-back')
  @HttpCode(204)
  @RequirePermission('oa.receipt.sign')
  @ApiOperation({
    operationId: 'giveOfficialDocumentBack',
    summary: 'Return',
    description: 'The sender is told why.',
  })
  @ApiNoContentResponse()
  giveBack(@Param('id', ParseUUIDPipe) id: string, @Body() body: ReturnReceiptRequest): Promise<void> {
    return this.receiving.giveBack(id, body.reason, body.note);
  }

  /** Urges units that have neither signed nor returned. */
  @Post('documents/:id/urge')
  @HttpCode(200)
  @RequirePermission('oa.document.check')
  @ApiOperation({
    operationId: 'urgeReceipts',
    summary: 'Urge',
    description: 'In the console and by mail; from the second time on to the unit’s leader too.',
  })
  @ApiOkResponse({ type: ReceiptBoardResponse })
  async urge(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UrgeRequest,
  ): Promise<ReceiptBoardResponse> {
    await this.receiving.urge(id, body.unitIds);
    return this.inbox.board(id);
  }
}
