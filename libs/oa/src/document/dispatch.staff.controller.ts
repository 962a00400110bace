import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { DocumentReaderService } from './document-reader.service';
import { OfficialDocumentDetailResponse } from './dto/document.response';
import { DispatchDocumentService } from './dispatch-document.service';
import { OfficialDocumentOpinionRequest, OfficialDocumentReasonRequest } from './dto/document.requests';

/** From signature to issue (发文办理). */
@ApiTags('documents')
@Controller('api/v1/staff/oa/documents/:id')
export class DispatchStaffController {
  constructor(
    private readonly dispatching: DispatchDocumentService,
    private readonly reader: DocumentReaderService,
  ) {}

  /** Draws the number, without gap and never again. */
  @Post('register')
  @HttpCode(200)
  @RequirePermission('oa.document.check')
  @ApiOperation({
    operationId: 'registerOfficialDocument',
    summary: 'Register',
    description: 'Draws the number, without gap and never again.',
  })
  @ApiOkResponse({ type: OfficialDocumentDetailResponse })
  async register(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() _body: OfficialDocumentOpinionRequest,
  ): Promise<OfficialDocumentDetailResponse> {
    await this.dispatching.register({ id, version });
    return this.reader.detail(id);
  }

  /** The ledger keeps it with the reason; the document waits for another. */
  @Post('void-number')
  @HttpCode(200)
  @RequirePermission('oa.document.check')
  @ApiOperation({
    operationId: 'voidOfficialDocumentNumber',
    summary: 'Give a number up',
    description: 'The ledger keeps it with the reason; the document waits for another.',
  })
  @ApiOkResponse({ type: OfficialDocumentDetailResponse })
  async voidNumber(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: OfficialDocumentReasonRequest,
  ): Promise<OfficialDocumentDetailResponse> {
    await this.dispatching.voidNumber({ id, version }, body.reason);
    return this.reader.detail(id);
  }

  /** Draws the sheet, sets the unit’s seal and enters it in the register of seals. */
  @Post('seal')
  @HttpCode(200)
  @RequirePermission('oa.document.check')
  @ApiOperation({
    operationId: 'sealOfficialDocument',
    summary: 'Seal',
    description: 'Draws the sheet, sets the unit’s seal and enters it in the register of seals.',
  })
  @ApiOkResponse({ type: OfficialDocumentDetailResponse })
  async seal(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() _body: OfficialDocumentOpinionRequest,
  ): Promise<OfficialDocumentDetailResponse> {
    await this.dispatching.seal({ id, version });
    return this.reader.detail(id);
  }

  /** Delivers it to every unit on its list. */
  @Post('issue')
  @HttpCode(200)
  @RequirePermission('oa.document.check')
  @ApiOperation({
    operationId: 'issueOfficialDocument',
    summary: 'Issue',
    description: 'Delivers it to every unit on its list.',
  })
  @ApiOkResponse({ type: OfficialDocumentDetailResponse })
  async issue(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() _body: OfficialDocumentOpinionRequest,
  ): Promise<OfficialDocumentDetailResponse> {
    await this.dispatching.issue({ id, version });
    return this.reader.detail(id);
  }
}
