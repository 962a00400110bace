import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { AnswerFindingService } from './answer-finding.service';
import { toOrder } from './document-content.mapper';
import { DocumentReaderService } from './document-reader.service';
import { DraftDocumentService } from './draft-document.service';
import { CompareRequest } from './dto/compare.request';
import { DocumentContentRequest, DocumentListRequest, DocumentReasonRequest } from './dto/document.requests';
import {
  DocumentDetailResponse,
  DocumentListResponse,
  EditionDifferenceResponse,
} from './dto/document.responses';

/** Documents as they are written and read by the staff. */
@ApiTags('documents')
@Controller('api/v1/staff/documents')
export class DocumentStaffController {
  constructor(
    private readonly reader: DocumentReaderService,
    private readonly drafting: DraftDocumentService,
    private readonly answering: AnswerFindingService,
  ) {}

  /** What changed last comes first. */
  @Get()
  @RequirePermission('disclosure.document.read')
  @ApiOperation({
    operationId: 'listDocuments',
    summary: 'Documents of one’s reach',
    description: 'A unit sees its own; the centre and the two offices see all. Paged by cursor.',
  })
  @ApiOkResponse({ type: DocumentListResponse })
  list(@Query() query: DocumentListRequest): Promise<DocumentListResponse> {
    return this.reader.page(query);
  }

  /** Begins a document of one’s own unit. */
  @Post()
  @RequirePermission('disclosure.document.draft')
  @ApiOperation({
    operationId: 'createDocument',
    summary: 'Write a new document',
    description: 'The body is cleaned of what may not be shown; the gate looks through text and files.',
  })
  @ApiCreatedResponse({ type: DocumentDetailResponse })
  async create(@Body() body: DocumentContentRequest): Promise<DocumentDetailResponse> {
    return this.reader.detail(await this.drafting.create(toOrder(body)));
  }

  /** The newest edition with findings, trail and what may be done. */
  @Get(':id')
  @RequirePermission('disclosure.document.read')
  @ApiOperation({
    operationId: 'readDocument',
    summary: 'One document',
    description: 'A document outside one’s reach answers 404.',
  })
  @ApiOkResponse({ type: DocumentDetailResponse })
  read(@Param('id', ParseUUIDPipe) id: string): Promise<DocumentDetailResponse> {
    return this.reader.detail(id);
  }

  /** Two editions side by side. */
  @Get(':id/difference')
  @RequirePermission('disclosure.document.read')
  @ApiOperation({
    operationId: 'compareEditions',
    summary: 'Compare two editions',
    description: 'What was added and removed, letter by letter.',
  })
  @ApiOkResponse({ type: EditionDifferenceResponse })
  compare(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { from, to }: CompareRequest,
  ): Promise<EditionDifferenceResponse> {
    return this.reader.compare(id, from, to);
  }

  /** Saves the draft over. */
  @Put(':id')
  @RequirePermission('disclosure.document.draft')
  @ApiOperation({
    operationId: 'saveDocument',
    summary: 'Save the draft',
    description: 'Only a draft can be changed; the gate looks through it anew.',
  })
  @ApiOkResponse({ type: DocumentDetailResponse })
  async save(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: DocumentContentRequest,
  ): Promise<DocumentDetailResponse> {
    await this.drafting.save({ id, version }, toOrder(body));
    return this.reader.detail(id);
  }

  /** Begins a new edition; the public text stays meanwhile. */
  @Post(':id/revise')
  @HttpCode(200)
  @RequirePermission('disclosure.document.draft')
  @ApiOperation({
    operationId: 'reviseDocument',
    summary: 'Begin a new edition',
    description: 'It begins with the words of the one before and goes through all reviews.',
  })
  @ApiOkResponse({ type: DocumentDetailResponse })
  async revise(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
  ): Promise<DocumentDetailResponse> {
    await this.drafting.revise({ id, version });
    return this.reader.detail(id);
  }

  /** Says why a finding of the gate may stay. */
  @Post(':id/findings/:findingId/ignore')
  @HttpCode(200)
  @RequirePermission('disclosure.document.draft')
  @ApiOperation({
    operationId: 'ignoreFinding',
    summary: 'Answer a finding with a reason',
    description: 'Every reviewer reads the reason. A mark of secrecy can’t be answered, only taken out.',
  })
  @ApiOkResponse({ type: DocumentDetailResponse })
  async ignore(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('findingId', ParseUUIDPipe) findingId: string,
    @IfMatchVersion() version: number,
    @Body() { reason }: DocumentReasonRequest,
  ): Promise<DocumentDetailResponse> {
    await this.answering.ignore({ id, version, words: reason }, findingId);
    return this.reader.detail(id);
  }
}
