import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetFeed } from '@yangguang/platform';
import { DocumentFeed } from './document-feed';
import { DocumentFeedRequest } from './dto/public-document.request';

/** What is new among the published documents, for feed readers. */
@ApiTags('public-documents')
@Controller('api/v1/public')
export class FeedController {
  constructor(private readonly feed: DocumentFeed) {}

  @GetFeed('documents', 'atom')
  atom(@Query() filter: DocumentFeedRequest): Promise<string> {
    return this.feed.text('atom', filter);
  }

  @GetFeed('documents', 'rss')
  rss(@Query() filter: DocumentFeedRequest): Promise<string> {
    return this.feed.text('rss', filter);
  }

  @GetFeed('documents', 'feed.json')
  json(@Query() filter: DocumentFeedRequest): Promise<string> {
    return this.feed.text('feed.json', filter);
  }
}
