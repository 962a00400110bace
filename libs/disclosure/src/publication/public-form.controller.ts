import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Query, Redirect } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CachedPublicly, Public } from '@yangguang/platform';
import { FORMS_TAG } from './documents.cache-tag';
import { PublicItem, PublicItemList, PublicItemRequest, PublicUnitPage } from './dto/public-form.responses';
import { PublicFormReaderService } from './public-form-reader.service';
import { REMOVED } from './removed.response';

/** Guides and unit pages, for everybody. */
@ApiTags('public-documents')
@Controller('api/v1/public')
export class PublicFormController {
  constructor(private readonly reader: PublicFormReaderService) {}

  /** Service items by title. */
  @Get('service-items')
  @Public()
  @CachedPublicly(FORMS_TAG)
  @ApiOperation({
    operationId: 'listPublicItems',
    summary: 'Service items',
    description: 'By words, unit, theme and who it is for; by title, paged by cursor.',
  })
  @ApiOkResponse({ type: PublicItemList })
  list(@Query() query: PublicItemRequest): Promise<PublicItemList> {
    return this.reader.items(query);
  }

  /** The guide to one matter. */
  @Get('service-items/:id')
  @Public()
  @CachedPublicly(FORMS_TAG)
  @ApiOperation({
    operationId: 'readPublicItem',
    summary: 'A service item',
    description: 'What is needed, where, how long, how much, in which steps.',
  })
  @ApiOkResponse({ type: PublicItem })
  @ApiResponse(REMOVED)
  read(@Param('id', ParseUUIDPipe) id: string): Promise<PublicItem> {
    return this.reader.item(id);
  }

  /** Leads to a blank form, a sample or a picture. */
  @Get('service-items/:id/files/:fileId')
  @Public()
  @Redirect()
  @HttpCode(302)
  @ApiOperation({
    operationId: 'readPublicFormFile',
    summary: 'A file of a guide or a unit page',
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

  /** A unit and what it has published about itself. */
  @Get('units/:id')
  @Public()
  @CachedPublicly(FORMS_TAG)
  @ApiOperation({
    operationId: 'readPublicUnit',
    summary: 'A unit',
    description: 'Its functions, sections, leaders, address, hours and channels, as it published them.',
  })
  @ApiOkResponse({ type: PublicUnitPage })
  unit(@Param('id', ParseUUIDPipe) id: string): Promise<PublicUnitPage> {
    return this.reader.unit(id);
  }
}
