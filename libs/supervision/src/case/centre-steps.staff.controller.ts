import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { CaseReaderService } from './case-reader.service';
import { ConfidentialCaseService } from './confidential-case.service';
import { CaseDetailResponse } from './dto/case-detail.response';
import { MergeRequest, CaseReasonRequest, SettleRequest, SplitRequest } from './dto/workflow.requests';
import { ExtendTermService } from './extend-term.service';
import { SeenVersion } from './if-match.decorator';
import { MergeCaseService } from './merge-case.service';
import { ReturnCaseService } from './return-case.service';
import { SplitCaseService } from './split-case.service';

/** What the centre and the offices decide beside dispatching: merging, splitting, longer terms, who may see, whose it is. */
@ApiTags('cases')
@Controller('api/v1/staff/cases/:id')
export class CentreStepsStaffController {
  constructor(
    private readonly merging: MergeCaseService,
    private readonly splitting: SplitCaseService,
    private readonly closing: ConfidentialCaseService,
    private readonly terms: ExtendTermService,
    private readonly returns: ReturnCaseService,
    private readonly reader: CaseReaderService,
  ) {}

  /** Merges a case into another on the same matter. */
  @Post('merge')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.triage')
  @ApiOperation({
    operationId: 'mergeCase',
    summary: 'Merge into another case',
    description: 'The citizen keeps number, code, due date and rating, and gets the main case’s answer.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async merge(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: MergeRequest,
  ): Promise<CaseDetailResponse> {
    await this.merging.merge({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Gives part of a message its own number. */
  @Post('split')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.triage')
  @ApiOperation({
    operationId: 'splitCase',
    summary: 'Split off a part',
    description: 'The part keeps the day of receipt and opens with the same secret code.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async split(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: SplitRequest,
  ): Promise<CaseDetailResponse> {
    await this.splitting.split({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Closes a matter about a person. */
  @Post('mark-confidential')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.triage')
  @ApiOperation({
    operationId: 'markConfidential',
    summary: 'Make a case confidential',
    description: 'Only the centre and people named on it see it; a unit that has it loses it.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async markConfidential(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: CaseReasonRequest,
  ): Promise<CaseDetailResponse> {
    await this.closing.mark({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Opens a case again. */
  @Post('unmark-confidential')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.triage')
  @ApiOperation({
    operationId: 'unmarkConfidential',
    summary: 'Take the confidential mark off',
    description: 'Before dispatch only; a report of wrongdoing stays closed.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async unmarkConfidential(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: CaseReasonRequest,
  ): Promise<CaseDetailResponse> {
    await this.closing.unmark({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Grants a longer term. */
  @Post('grant-extension')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.triage')
  @ApiOperation({
    operationId: 'grantExtension',
    summary: 'Grant a longer term',
    description: 'Both due dates move by the days asked for; the citizen is told with the reason.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async grantExtension(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: CaseReasonRequest,
  ): Promise<CaseDetailResponse> {
    await this.terms.grant({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Refuses a longer term. */
  @Post('refuse-extension')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.triage')
  @ApiOperation({
    operationId: 'refuseExtension',
    summary: 'Refuse a longer term',
    description: 'The due dates stay.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async refuseExtension(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: CaseReasonRequest,
  ): Promise<CaseDetailResponse> {
    await this.terms.refuse({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** The office decides whose matter it is. */
  @Post('settle')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.settle')
  @ApiOperation({
    operationId: 'settleCase',
    summary: 'Settle which unit leads',
    description: 'After three returns; the unit cannot return it.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async settle(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: SettleRequest,
  ): Promise<CaseDetailResponse> {
    await this.returns.settle({ id, version, ...body });
    return this.reader.detail(id);
  }
}
