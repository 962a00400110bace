import { Body, Controller, Get, Param, ParseEnumPipe, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { currentContext, IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { FORM_IDS, type FormId } from '../model/form/field';
import { DocumentReaderService } from './document-reader.service';
import { DraftDocumentService } from './draft-document.service';
import { DocumentDetailResponse } from './dto/document.responses';
import { ServiceItemRequest, UnitProfileRequest } from './dto/form.contents';
import { FormLayoutResponse } from './dto/form.responses';
import { layoutResponse } from './form.mapper';

const Draft = RequirePermission('disclosure.document.draft');

/** Unit profiles and service items as they are filled in; their reviews are those of all documents. */
@ApiTags('documents')
@Controller('api/v1/staff')
export class FormStaffController {
  constructor(
    private readonly reader: DocumentReaderService,
    private readonly drafting: DraftDocumentService,
  ) {}

  /** What there is to fill in. */
  @Get('forms/:form')
  @RequirePermission('disclosure.document.read')
  @ApiParam({ name: 'form', enum: FORM_IDS })
  @ApiOperation({
    operationId: 'readFormLayout',
    summary: 'A form to fill in',
    description: 'Fields and tables.',
  })
  @ApiOkResponse({ type: FormLayoutResponse })
  layout(@Param('form', new ParseEnumPipe(FORM_IDS)) form: FormId): FormLayoutResponse {
    return layoutResponse(form, currentContext().language);
  }

  /** Begins the profile of one’s own unit. A unit has one. */
  @Post('unit-profiles')
  @Draft
  @ApiOperation({
    operationId: 'createUnitProfile',
    summary: 'Begin the profile of one’s unit',
    description: 'A unit has one; a second one is a conflict.',
  })
  @ApiCreatedResponse({ type: DocumentDetailResponse })
  async createProfile(
    @Body() { attachmentIds, ...body }: UnitProfileRequest,
  ): Promise<DocumentDetailResponse> {
    return this.reader.detail(
      await this.drafting.create({ content: { ...body, form: 'unit-profile' }, attachmentIds }),
    );
  }

  @Put('unit-profiles/:id')
  @Draft
  @ApiOperation({
    operationId: 'saveUnitProfile',
    summary: 'Save the draft of a profile',
    description: 'Only a draft can be changed; the answer says what it still lacks.',
  })
  @ApiOkResponse({ type: DocumentDetailResponse })
  async saveProfile(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() { attachmentIds, ...body }: UnitProfileRequest,
  ): Promise<DocumentDetailResponse> {
    await this.drafting.save({ id, version }, { content: { ...body, form: 'unit-profile' }, attachmentIds });
    return this.reader.detail(id);
  }

  /** Begins a service item of one’s own unit. */
  @Post('service-items')
  @Draft
  @ApiOperation({
    operationId: 'createServiceItem',
    summary: 'Begin a service item',
    description: 'A draft may lack anything; the answer says what.',
  })
  @ApiCreatedResponse({ type: DocumentDetailResponse })
  async createItem(@Body() { attachmentIds, ...body }: ServiceItemRequest): Promise<DocumentDetailResponse> {
    return this.reader.detail(
      await this.drafting.create({ content: { ...body, form: 'service-item' }, attachmentIds }),
    );
  }

  @Put('service-items/:id')
  @Draft
  @ApiOperation({
    operationId: 'saveServiceItem',
    summary: 'Save the draft of a service item',
    description: 'Only a draft can be changed; the answer says what it still lacks.',
  })
  @ApiOkResponse({ type: DocumentDetailResponse })
  async saveItem(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() { attachmentIds, ...body }: ServiceItemRequest,
  ): Promise<DocumentDetailResponse> {
    await this.drafting.save({ id, version }, { content: { ...body, form: 'service-item' }, attachmentIds });
    return this.reader.detail(id);
  }
}
