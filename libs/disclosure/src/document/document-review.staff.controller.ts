import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { DocumentReaderService } from './document-reader.service';
import {
  DocumentOpinionRequest,
  DocumentReasonRequest,
  SecondReviewRequest,
  SubmitDocumentRequest,
} from './dto/document.requests';
import { DocumentDetailResponse } from './dto/document.responses';
import { PublishDocumentService } from './publish-document.service';
import { ReviewDocumentService } from './review-document.service';
import { WithdrawDocumentService } from './withdraw-document.service';

/** The stages of review (三审三校), publication and what comes after it. */
@ApiTags('documents')
@Controller('api/v1/staff/documents/:id')
export class DocumentReviewStaffController {
  constructor(
    private readonly reviewing: ReviewDocumentService,
    private readonly publishing: PublishDocumentService,
    private readonly withdrawing: WithdrawDocumentService,
    private readonly reader: DocumentReaderService,
  ) {}

  /** Sends a finished draft to its first reviewer. */
  @Post('submit')
  @HttpCode(200)
  @RequirePermission('disclosure.document.draft')
  @ApiOperation({
    operationId: 'submitDocument',
    summary: 'Send to the first review',
    description: 'The author declares that nothing is secret; every finding is answered before.',
  })
  @ApiOkResponse({ type: DocumentDetailResponse })
  async submitDocument(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: SubmitDocumentRequest,
  ): Promise<DocumentDetailResponse> {
    await this.reviewing.submit({ id, version, secrecyCleared: body.nonSecret });
    return this.reader.detail(id);
  }

  /** 初审: somebody of the unit who did not write it. */
  @Post('first-review')
  @HttpCode(200)
  @RequirePermission('disclosure.document.first-review')
  @ApiOperation({
    operationId: 'approveFirstReview',
    summary: 'Pass the first review',
    description: 'Somebody who did not write it.',
  })
  @ApiOkResponse({ type: DocumentDetailResponse })
  async approveFirstReview(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: DocumentOpinionRequest,
  ): Promise<DocumentDetailResponse> {
    await this.reviewing.approveFirst({ id, version, words: body.opinion });
    return this.reader.detail(id);
  }

  /** 复审 and 保密审查: by a third person, recorded. */
  @Post('second-review')
  @HttpCode(200)
  @RequirePermission('disclosure.document.second-review')
  @ApiOperation({
    operationId: 'approveSecondReview',
    summary: 'Pass the second review with the secrecy check',
    description: 'A third person, who records the result of the secrecy check.',
  })
  @ApiOkResponse({ type: DocumentDetailResponse })
  async approveSecondReview(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: SecondReviewRequest,
  ): Promise<DocumentDetailResponse> {
    await this.reviewing.approveSecond({
      id,
      version,
      words: body.secrecyNote,
      secrecyCleared: body.secrecyChecked,
    });
    return this.reader.detail(id);
  }

  /** 终审: a fourth person publishes; the next public read shows it. */
  @Post('publish')
  @HttpCode(200)
  @RequirePermission('disclosure.document.publish')
  @ApiOperation({
    operationId: 'publishDocument',
    summary: 'Pass the final review and publish',
    description: 'A fourth person. The index number is drawn and the time of publication set by the server.',
  })
  @ApiOkResponse({ type: DocumentDetailResponse })
  async publishDocument(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: DocumentOpinionRequest,
  ): Promise<DocumentDetailResponse> {
    await this.publishing.publish({ id, version, words: body.opinion });
    return this.reader.detail(id);
  }

  /** Back to the author, with the reason. */
  @Post('send-back')
  @HttpCode(200)
  @RequirePermission('disclosure.document.read')
  @ApiOperation({
    operationId: 'sendBackDocument',
    summary: 'Return for changes',
    description: 'Whoever has the document in review; it goes through all stages again.',
  })
  @ApiOkResponse({ type: DocumentDetailResponse })
  async sendBackDocument(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: DocumentReasonRequest,
  ): Promise<DocumentDetailResponse> {
    await this.reviewing.sendBack({ id, version, words: body.reason });
    return this.reader.detail(id);
  }

  /** Withdraws a public document: text and banner stay. */
  @Post('withdraw')
  @HttpCode(200)
  @RequirePermission('disclosure.document.publish')
  @ApiOperation({
    operationId: 'withdrawDocument',
    summary: 'Withdraw',
    description: 'The text stays readable under a banner with the reason.',
  })
  @ApiOkResponse({ type: DocumentDetailResponse })
  async withdrawDocument(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: DocumentReasonRequest,
  ): Promise<DocumentDetailResponse> {
    await this.withdrawing.withdraw({ id, version, words: body.reason });
    return this.reader.detail(id);
  }

  /** Takes the text of a withdrawn document away; the reason stays. */
  @Post('remove')
  @HttpCode(200)
  @RequirePermission('disclosure.document.publish')
  @ApiOperation({
    operationId: 'removeDocument',
    summary: 'Remove for good',
    description: 'Only a withdrawn document. Its address answers 410 with the reason from then on.',
  })
  @ApiOkResponse({ type: DocumentDetailResponse })
  async removeDocument(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: DocumentReasonRequest,
  ): Promise<DocumentDetailResponse> {
    await this.withdrawing.remove({ id, version, words: body.reason });
    return this.reader.detail(id);
  }
}
