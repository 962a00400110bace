import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetFeed } from '@yangguang/platform';
import { MessageFeedRequest } from './dto/public-list.request';
import { MessageFeed } from './message-feed';

/** What was newly answered in public, for feed readers. */
@ApiTags('public-messages')
@Controller('api/v1/public')
export class MessageFeedPublicController {
  constructor(private readonly feed: MessageFeed) {}

  @GetFeed('messages', 'atom')
  atom(@Query() filter: MessageFeedRequest): Promise<string> {
    return this.feed.text('atom', filter);
  }

  @GetFeed('messages', 'rss')
  rss(@Query() filter: MessageFeedRequest): Promise<string> {
    return this.feed.text('rss', filter);
  }

  @GetFeed('messages', 'feed.json')
  json(@Query() filter: MessageFeedRequest): Promise<string> {
    return this.feed.text('feed.json', filter);
  }
}
