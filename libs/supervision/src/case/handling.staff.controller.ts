import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { CaseReaderService } from './case-reader.service';
import { CaseDetailResponse } from './dto/case-detail.response';
import {
  NoteRequest,
  SaveDraftRequest,
  SendBackRequest,
  SignOffRequest,
  SubmitDraftRequest,
} from './dto/intent.requests';
import { HandleCaseService } from './handle-case.service';
import { SignOffService } from './sign-off.service';
import { SeenVersion } from './if-match.decorator';

/** The lead unit’s steps. */
@ApiTags('cases')
@Controller('api/v1/staff/cases/:id')
export class HandlingStaffController {
  constructor(
    private readonly handling: HandleCaseService,
    private readonly signing: SignOffService,
    private readonly reader: CaseReaderService,
  ) {}

  /** Signs for receipt: this person is the handler from now on. */
  @Post('sign-for-receipt')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.handle')
  @ApiOperation({
    operationId: 'signForReceipt',
    summary: 'Sign for receipt',
    description: 'The case is being handled from now on.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async signForReceipt(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() _body: NoteRequest,
  ): Promise<CaseDetailResponse> {
    await this.handling.signForReceipt({ id, version });
    return this.reader.detail(id);
  }

  /** Keeps the draft answer. */
  @Post('save-draft')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.handle')
  @ApiOperation({
    operationId: 'saveDraft',
    summary: 'Save the draft answer',
    description: 'May still lack what its outcome requires; the answer says what is missing.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async saveDraft(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: SaveDraftRequest,
  ): Promise<CaseDetailResponse> {
    const { outcome, text, basis = null, reason = null, nextStep = null } = body;
    await this.handling.saveDraft({ id, version, content: { outcome, text, basis, reason, nextStep } });
    return this.reader.detail(id);
  }

  /** Hands the draft to the unit’s leader. */
  @Post('submit-draft')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.handle')
  @ApiOperation({
    operationId: 'submitDraft',
    summary: 'Send the draft to the leader',
    description:
      'The draft must be complete: outcome, text, and what the outcome requires. One that looks like no answer needs ' +
      'a reason, which the leader reads and the figures count.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async submitDraft(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: SubmitDraftRequest,
  ): Promise<CaseDetailResponse> {
    await this.handling.submitDraft({ id, version, overrideReason: body.overrideReason });
    return this.reader.detail(id);
  }

  /** Approves the text by its fingerprint and puts the unit’s seal on the sheet. */
  @Post('sign-off')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.sign-off')
  @ApiOperation({
    operationId: 'signOff',
    summary: 'Sign off under the unit’s seal',
    description:
      'Bound to the content hash that was read: a text changed meanwhile is refused. The person who wrote the draft ' +
      'cannot sign it off. The sealed sheet is made in the same transaction.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async signOff(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: SignOffRequest,
  ): Promise<CaseDetailResponse> {
    await this.signing.signOff({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Back to the handler: by the leader before the seal, by the centre after it. */
  @Post('send-back')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.send-back')
  @ApiOperation({
    operationId: 'sendBack',
    summary: 'Send the draft back',
    description: 'A sheet that was sealed already is voided and kept.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async sendBack(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: SendBackRequest,
  ): Promise<CaseDetailResponse> {
    await this.signing.sendBack({ id, version, ...body });
    return this.reader.detail(id);
  }
}
