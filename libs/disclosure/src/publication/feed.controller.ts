import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public } from '@yangguang/platform';
import { DocumentFeed } from './document-feed';
import { atom, jsonFeed, rss } from './feed';

const text = { schema: { type: 'string' } } as const;

/** What is new among the published documents, for feed readers. */
@ApiTags('public-documents')
@Controller('api/v1/public')
export class FeedController {
  constructor(private readonly feed: DocumentFeed) {}

  @Get('documents.atom')
  @Public()
  @Header('Content-Type', 'application/atom+xml; charset=utf-8')
  @ApiProduces('application/atom+xml')
  @ApiOperation({
    operationId: 'documentsAtom',
    summary: 'New documents as Atom',
    description: 'The fifty newest; what was removed stands as a tombstone.',
  })
  @ApiOkResponse(text)
  async atom(): Promise<string> {
    return atom(await this.feed.newest('atom'));
  }

  @Get('documents.rss')
  @Public()
  @Header('Content-Type', 'application/rss+xml; charset=utf-8')
  @ApiProduces('application/rss+xml')
  @ApiOperation({
    operationId: 'documentsRss',
    summary: 'New documents as RSS',
    description: 'The fifty newest.',
  })
  @ApiOkResponse(text)
  async rss(): Promise<string> {
    return rss(await this.feed.newest('rss'));
  }

  @Get('documents.feed.json')
  @Public()
  @Header('Content-Type', 'application/feed+json; charset=utf-8')
  @ApiProduces('application/feed+json')
  @ApiOperation({
    operationId: 'documentsJsonFeed',
    summary: 'New documents as a JSON feed',
    description: 'The fifty newest.',
  })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async json(): Promise<string> {
    return JSON.stringify(jsonFeed(await this.feed.newest('feed.json')));
  }
}
