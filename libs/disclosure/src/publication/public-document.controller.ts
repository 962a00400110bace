import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Query, Redirect } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CachedPublicly, Public } from '@yangguang/platform';
import { DOCUMENTS_TAG } from './documents.cache-tag';
import { PublicDocumentRequest } from './dto/public-document.request';
import { PublicDocument, PublicDocumentList } from './dto/public-document.responses';
import { PublicDocumentReaderService } from './public-document-reader.service';
import { REMOVED } from './removed.response';

/** Published documents, for everybody. */
@ApiTags('public-documents')
@Controller('api/v1/public/documents')
export class PublicDocumentController {
  constructor(private readonly reader: PublicDocumentReaderService) {}

  /** Newest publication first. */
  @Get()
  @Public()
  @CachedPublicly(DOCUMENTS_TAG)
  @ApiOperation({
    operationId: 'listPublicDocuments',
    summary: 'Published documents',
    description: 'By words, unit, kind, topic, year and validity; newest publication first, paged by cursor.',
  })
  @ApiOkResponse({ type: PublicDocumentList })
  list(@Query() query: PublicDocumentRequest): Promise<PublicDocumentList> {
    return this.reader.page(query);
  }

  /** The text with its head, files, and what it does to other documents and they to it. */
  @Get(':id')
  @Public()
  @CachedPublicly(DOCUMENTS_TAG)
  @ApiOperation({
    operationId: 'readPublicDocument',
    summary: 'A published document',
    description: 'A withdrawn one carries its reason; one that was removed answers 410 with it.',
  })
  @ApiOkResponse({ type: PublicDocument })
  @ApiResponse(REMOVED)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<PublicDocument> {
    return this.reader.read(id);
  }

  /** Leads to the file; the address of the file itself is good for a few minutes. */
  @Get(':id/files/:fileId')
  @Public()
  @Redirect()
  @HttpCode(302)
  @ApiOperation({
    operationId: 'readPublicDocumentFile',
    summary: 'A file of a published document',
    description: 'Redirects to the file. Only files that the public edition carries.',
  })
  @ApiResponse(REMOVED)
  @ApiResponse({ status: 302, description: 'The address of the file.' })
  async file(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<{ url: string; statusCode: number }> {
    return { url: await this.reader.fileUrl(id, fileId), statusCode: 302 };
  }
}
