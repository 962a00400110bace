import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CachedPublicly, Public } from '@yangguang/platform';
import { PublicListRequest } from './dto/public-list.request';
import { PublishedListResponse, PublishedMessageResponse } from './dto/published.response';
import { MESSAGES_TAG } from './public-tags';
import { PublishedReaderService } from './published-reader.service';

/** Published questions and answers, for everybody. */
@ApiTags('public-messages')
@Controller('api/v1/public/messages')
export class PublishedPublicController {
  constructor(private readonly reader: PublishedReaderService) {}

  /** Newest answer first. Words are found wherever they stand; nothing that contains them is missed. */
  @Get()
  @Public()
  @CachedPublicly(MESSAGES_TAG)
  @ApiOperation({
    operationId: 'listPublishedMessages',
    summary: 'Published messages and their answers',
    description: 'Search by words, unit, kind and month of the answer; newest answer first, paged by cursor.',
  })
  @ApiOkResponse({ type: PublishedListResponse })
  list(@Query() query: PublicListRequest): Promise<PublishedListResponse> {
    return this.reader.page(query);
  }

  /** One published message; what is not published does not exist here. */
  @Get(':number')
  @Public()
  @CachedPublicly(MESSAGES_TAG)
  @ApiOperation({
    operationId: 'readPublishedMessage',
    summary: 'A published message with its answer',
    description: 'A message that is not published, was withdrawn or never existed answers 404 alike.',
  })
  @ApiParam({ name: 'number', example: 'YL20261123-0004' })
  @ApiOkResponse({ type: PublishedMessageResponse })
  read(@Param('number') number: string): Promise<PublishedMessageResponse> {
    return this.reader.read(number);
  }
}
