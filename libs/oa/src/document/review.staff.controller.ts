import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { DocumentReaderService } from './document-reader.service';
import { OfficialDocumentDetailResponse } from './dto/document.response';
import {
  AskCountersignRequest,
  contentOf,
  CountersignRequest,
  DocumentRequest,
  OfficialDocumentOpinionRequest,
  OfficialDocumentReasonRequest,
  SignDocumentRequest,
} from './dto/document.requests';
import { DraftDocumentService } from './draft-document.service';
import { ReviewDocumentService } from './review-document.service';
import { SignDocumentService } from './sign-document.service';

/** From draft to signature (拟制). */
@ApiTags('documents')
@Controller('api/v1/staff/oa/documents/:id')
export class ReviewStaffController {
  constructor(
    private readonly drafting: DraftDocumentService,
    private readonly reviewing: ReviewDocumentService,
    private readonly signing: SignDocumentService,
    private readonly reader: DocumentReaderService,
  ) {}

  /** Keeps what was written; a secrecy mark is refused. */
  @Post('save')
  @HttpCode(200)
  @RequirePermission('oa.document.draft')
  @ApiOperation({
    operationId: 'saveOfficialDocument',
    summary: 'Save the draft',
    description: 'Keeps what was written; a secrecy mark is refused.',
  })
  @ApiOkResponse({ type: OfficialDocumentDetailResponse })
  async save(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: DocumentRequest,
  ): Promise<OfficialDocumentDetailResponse> {
    await this.drafting.save({ id, version }, contentOf(body));
    return this.reader.detail(id);
  }

  /** The rules of direction must hold and the drafter must have signed that it is no secret. */
  @Post('submit')
  @HttpCode(200)
  @RequirePermission('oa.document.draft')
  @ApiOperation({
    operationId: 'submitOfficialDocument',
    summary: 'Send to the office check',
    description: 'The rules of direction must hold and the drafter must have signed that it is no secret.',
  })
  @ApiOkResponse({ type: OfficialDocumentDetailResponse })
  async submit(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() _body: OfficialDocumentOpinionRequest,
  ): Promise<OfficialDocumentDetailResponse> {
    await this.reviewing.submit({ id, version });
    return this.reader.detail(id);
  }

  /** On to the leader. Whoever drafted does not check. */
  @Post('pass-check')
  @HttpCode(200)
  @RequirePermission('oa.document.check')
  @ApiOperation({
    operationId: 'passOfficialDocumentCheck',
    summary: 'Pass the office check',
    description: 'On to the leader. Whoever drafted does not check.',
  })
  @ApiOkResponse({ type: OfficialDocumentDetailResponse })
  async passCheck(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: OfficialDocumentOpinionRequest,
  ): Promise<OfficialDocumentDetailResponse> {
    await this.reviewing.passCheck({ id, version }, body.opinion ?? null);
    return this.reader.detail(id);
  }

  /** All are asked at once and answer in parallel. */
  @Post('ask-countersign')
  @HttpCode(200)
  @RequirePermission('oa.document.check')
  @ApiOperation({
    operationId: 'askCountersign',
    summary: 'Ask units to countersign',
    description: 'All are asked at once and answer in parallel.',
  })
  @ApiOkResponse({ type: OfficialDocumentDetailResponse })
  async askCountersign(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: AskCountersignRequest,
  ): Promise<OfficialDocumentDetailResponse> {
    await this.reviewing.askCountersign({ id, version }, body.unitIds, body.opinion ?? null);
    return this.reader.detail(id);
  }

  /** The last answer of a round sends the document on to the leader. */
  @Post('countersign')
  @HttpCode(200)
  @RequirePermission('oa.document.countersign')
  @ApiOperation({
    operationId: 'countersignOfficialDocument',
    summary: 'Countersign',
    description: 'The last answer of a round sends the document on to the leader.',
  })
  @ApiOkResponse({ type: OfficialDocumentDetailResponse })
  async countersign(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: CountersignRequest,
  ): Promise<OfficialDocumentDetailResponse> {
    await this.reviewing.countersign({ id, version }, body.answer, body.opinion ?? null);
    return this.reader.detail(id);
  }

  /** Who is silent is listed as having given no reply, never as consenting. */
  @Post('close-countersign')
  @HttpCode(200)
  @RequirePermission('oa.document.check')
  @ApiOperation({
    operationId: 'closeCountersign',
    summary: 'Wait no longer for countersignatures',
    description: 'Who is silent is listed as having given no reply, never as consenting.',
  })
  @ApiOkResponse({ type: OfficialDocumentDetailResponse })
  async closeCountersign(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: OfficialDocumentReasonRequest,
  ): Promise<OfficialDocumentDetailResponse> {
    await this.reviewing.closeCountersign({ id, version }, body.reason);
    return this.reader.detail(id);
  }

  /** Back to the drafter; a signature falls with it. */
  @Post('return')
  @HttpCode(200)
  @RequirePermission('oa.document.read')
  @ApiOperation({
    operationId: 'returnOfficialDocument',
    summary: 'Return with points to fix',
    description: 'Back to the drafter; a signature falls with it.',
  })
  @ApiOkResponse({ type: OfficialDocumentDetailResponse })
  async giveBack(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: OfficialDocumentReasonRequest,
  ): Promise<OfficialDocumentDetailResponse> {
    await this.reviewing.giveBack({ id, version }, body.reason);
    return this.reader.detail(id);
  }

  /** Bound to the fingerprint that was read. Fixes the disclosure attribute. */
  @Post('sign-off')
  @HttpCode(200)
  @RequirePermission('oa.document.sign')
  @ApiOperation({
    operationId: 'signOfficialDocument',
    summary: 'Sign off',
    description: 'Bound to the fingerprint that was read. Fixes the disclosure attribute.',
  })
  @ApiOkResponse({ type: OfficialDocumentDetailResponse })
  async signOff(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: SignDocumentRequest,
  ): Promise<OfficialDocumentDetailResponse> {
    await this.signing.signOff({ id, version, ...body });
    return this.reader.detail(id);
  }
}
