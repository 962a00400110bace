import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public, RateLimited } from '@yangguang/platform';
import { LookupGuard } from '../citizen/lookup.guard';
import { SecretCodes } from '../citizen/secret-codes';
import {
  SubscribeRequest,
  SubscriptionConfirmedResponse,
  SubscriptionEndedResponse,
  SubscriptionResponse,
} from './dto/subscription.dto';
import { SubscribeService } from './subscribe.service';

const BY_LINK = { name: 'supervision.subscription-link', limit: 60, seconds: 600 } as const;

/** Following a message by mail. Number and code ask for it, the owner of the address agrees, and ends it by a link. */
@ApiTags('public-messages')
@Controller('api/v1/public')
export class SubscriptionPublicController {
  constructor(
    private readonly codes: SecretCodes,
    private readonly subscribing: SubscribeService,
  ) {}

  /** Asks an address whether it wants the steps of a message. */
  @Post('messages/subscribe')
  @HttpCode(200)
  @Public()
  @UseGuards(LookupGuard)
  @ApiOperation({
    operationId: 'subscribeToMessage',
    summary: 'Follow a message by mail',
    description: 'A first mail asks the owner of the address; nothing else is sent before they agree.',
  })
  @ApiOkResponse({ type: SubscriptionResponse })
  async subscribe(@Body() body: SubscribeRequest): Promise<SubscriptionResponse> {
    return this.subscribing.ask(await this.codes.open(body.number, body.code), body.email);
  }

  /** What the link of the first mail leads to. */
  @Post('subscriptions/:id/:key/confirm')
  @HttpCode(200)
  @Public()
  @RateLimited(BY_LINK)
  @ApiOperation({
    operationId: 'confirmSubscription',
    summary: 'Agree to follow a message by mail',
    description: 'By the key of the first mail, within seven days. Agreeing twice is agreeing once.',
  })
  @ApiOkResponse({ type: SubscriptionConfirmedResponse })
  async confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('key') key: string,
  ): Promise<SubscriptionConfirmedResponse> {
    return { number: await this.subscribing.confirm(id, key) };
  }

  /** What mail programs post to with one click (RFC 8058), and the page of the link in every mail. */
  @Post('subscriptions/:id/:key/end')
  @HttpCode(200)
  @Public()
  @RateLimited(BY_LINK)
  @ApiOperation({
    operationId: 'endSubscription',
    summary: 'Stop following a message by mail',
    description: 'Deletes the address. Mail programs post to it with one click (List-Unsubscribe-Post).',
  })
  @ApiOkResponse({ type: SubscriptionEndedResponse })
  async end(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('key') key: string,
  ): Promise<SubscriptionEndedResponse> {
    await this.subscribing.end(id, key);
    return { ended: true };
  }
}
