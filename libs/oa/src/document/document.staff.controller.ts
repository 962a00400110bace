import {
  Body,
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@yangguang/kernel';
import { CurrentActor, RequirePermission } from '@yangguang/platform';
import type { FastifyReply } from 'fastify';
import { DocumentListQuery } from './document-list.query';
import { DocumentReaderService, type ReadFile } from './document-reader.service';
import { DraftDocumentService } from './draft-document.service';
import { contentOf, OfficialDocumentListRequest, DocumentRequest } from './dto/document.requests';
import { OfficialDocumentDetailResponse, OfficialDocumentListResponse } from './dto/document.response';

const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const binary = { schema: { type: 'string', format: 'binary' } } as const;

/** Outgoing documents: lists, one document, its layouts, a new draft. */
@ApiTags('documents')
@Controller('api/v1/staff/oa/documents')
export class DocumentStaffController {
  constructor(
    private readonly lists: DocumentListQuery,
    private readonly reader: DocumentReaderService,
    private readonly drafting: DraftDocumentService,
  ) {}

  /** What one’s unit issues, or what waits for its countersignature. */
  @Get()
  @RequirePermission('oa.document.read')
  @ApiOperation({
    operationId: 'listOfficialDocuments',
    summary: 'Outgoing documents',
    description: 'Newest first.',
  })
  @ApiOkResponse({ type: OfficialDocumentListResponse })
  list(
    @Query() query: OfficialDocumentListRequest,
    @CurrentActor() person: PersonActor,
  ): Promise<OfficialDocumentListResponse> {
    return this.lists.page(query, person.unitId);
  }

  /** Begins a draft. */
  @Post()
  @RequirePermission('oa.document.draft')
  @ApiOperation({
    operationId: 'beginOfficialDocument',
    summary: 'Begin a draft',
    description: 'A secrecy mark anywhere in it is refused.',
  })
  @ApiCreatedResponse({ type: OfficialDocumentDetailResponse })
  async begin(@Body() body: DocumentRequest): Promise<OfficialDocumentDetailResponse> {
    return this.reader.detail(await this.drafting.begin(contentOf(body)));
  }

  /** One document with its course and what the reader may do. */
  @Get(':id')
  @RequirePermission('oa.document.read')
  @ApiOperation({
    operationId: 'readOfficialDocument',
    summary: 'One document',
    description: 'A document outside one’s reach answers 404.',
  })
  @ApiOkResponse({ type: OfficialDocumentDetailResponse })
  read(@Param('id', ParseUUIDPipe) id: string): Promise<OfficialDocumentDetailResponse> {
    return this.reader.detail(id);
  }

  /** The document on paper: 样稿 until it is sealed. */
  @Get(':id/layout.pdf')
  @RequirePermission('oa.document.read')
  @ApiOperation({
    operationId: 'readOfficialDocumentPdf',
    summary: 'The document as PDF',
    description: 'Laid out by GB/T 9704—2012. Sealed once it is, before that marked 样稿.',
  })
  @ApiProduces(PDF)
  @ApiOkResponse({ content: { [PDF]: binary } })
  async pdf(
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return streamed(await this.reader.pdf(id), PDF, 'inline', reply);
  }

  /** The same model as a Word file. */
  @Get(':id/layout.docx')
  @RequirePermission('oa.document.read')
  @ApiOperation({
    operationId: 'readOfficialDocumentWord',
    summary: 'The document as a Word file',
    description: 'The same elements and text as the PDF, without the seal.',
  })
  @ApiProduces(DOCX)
  @ApiOkResponse({ content: { [DOCX]: binary } })
  async docx(
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return streamed(await this.reader.docx(id), DOCX, 'attachment', reply);
  }
}

function streamed({ name, bytes }: ReadFile, type: string, how: string, reply: FastifyReply): StreamableFile {
  reply.header('Cache-Control', 'private, no-store');
  return new StreamableFile(bytes, { type, disposition: `${how}; filename="${name}"`, length: bytes.length });
}
