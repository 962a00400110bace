import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@yangguang/kernel';
import { CachedPublicly, Public } from '@yangguang/platform';
import { normaliseNumber } from '../model/receipt-number';
import { PublicListRequest } from './dto/public-list.request';
import { PublishedListResponse, PublishedMessageResponse } from './dto/published.response';
import { MESSAGES_TAG } from './public-tags';
import { PublicationRepository, type PublicListRow, type PublicationRow } from './publication.repository';

/** Published questions and answers, for everybody. */
@ApiTags('public-messages')
@Controller('api/v1/public/messages')
export class PublishedPublicController {
  constructor(private readonly publications: PublicationRepository) {}

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
  async list(@Query() query: PublicListRequest): Promise<PublishedListResponse> {
    const { items, nextCursor } = await this.publications.page(query);
    return { items: items.map(toRow), nextCursor };
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
  async read(@Param('number') number: string): Promise<PublishedMessageResponse> {
    const row = await this.publications.find(normaliseNumber(number));
    if (!row) throw new DomainError('not-found', 'supervision.not-published');
    return toMessage(row);
  }
}

function toRow(row: PublicListRow): PublishedListResponse['items'][number] {
  return { ...head(row), excerpt: row.excerpt };
}

function toMessage(row: PublicationRow): PublishedMessageResponse {
  return { ...head(row), receivedOn: row.receivedOn, question: row.question, answer: row.answer };
}

function head(row: PublicListRow | PublicationRow) {
  const { number, title, kind, unitName, answeredOn, workingDaysTaken, outcome, rating, publishedAt } = row;
  return { number, title, kind, unitName, answeredOn, workingDaysTaken, outcome, rating, publishedAt };
}
