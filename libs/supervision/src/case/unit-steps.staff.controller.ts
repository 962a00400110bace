import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { AskCitizenService } from './ask-citizen.service';
import { AssistCaseService } from './assist-case.service';
import { CaseReaderService } from './case-reader.service';
import { CaseDetailResponse } from './dto/case-detail.response';
import {
  AskCitizenRequest,
  AskExtensionRequest,
  AssistRequest,
  CaseReasonRequest,
} from './dto/workflow.requests';
import { ExtendTermService } from './extend-term.service';
import { SeenVersion } from './if-match.decorator';
import { ReturnCaseService } from './return-case.service';
import { StandBackService } from './stand-back.service';

/** What a unit does when the way is not straight: it is not its matter, it needs more, it needs longer. */
@ApiTags('cases')
@Controller('api/v1/staff/cases/:id')
export class UnitStepsStaffController {
  constructor(
    private readonly returns: ReturnCaseService,
    private readonly asking: AskCitizenService,
    private readonly terms: ExtendTermService,
    private readonly standing: StandBackService,
    private readonly assistance: AssistCaseService,
    private readonly reader: CaseReaderService,
  ) {}

  /** Returns the case as not the unit’s own; it is out of this reader’s reach afterwards. */
  @Post('return-not-ours')
  @SeenVersion()
  @HttpCode(204)
  @RequirePermission('supervision.case.handle')
  @ApiOperation({
    operationId: 'returnCase',
    summary: 'Return as not ours',
    description:
      'Within one working day of dispatch. The citizen’s clock runs on; the third return goes to the office, whose ' +
      'decision cannot be returned.',
  })
  @ApiNoContentResponse()
  async returnNotOurs(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: CaseReasonRequest,
  ): Promise<void> {
    await this.returns.returnNotOurs({ id, version, ...body });
  }

  /** Asks the citizen for more. */
  @Post('ask-for-more')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.handle')
  @ApiOperation({
    operationId: 'askCitizen',
    summary: 'Ask the citizen for more',
    description: 'Both clocks stand until the citizen has answered.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async askForMore(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: AskCitizenRequest,
  ): Promise<CaseDetailResponse> {
    await this.asking.ask({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Goes on without waiting longer. */
  @Post('resume-handling')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.handle')
  @ApiOperation({
    operationId: 'resumeHandling',
    summary: 'Stop waiting for the citizen',
    description: 'Both clocks run again.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async resumeHandling(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: CaseReasonRequest,
  ): Promise<CaseDetailResponse> {
    await this.asking.resume({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Asks for a longer term. */
  @Post('ask-extension')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.extend')
  @ApiOperation({
    operationId: 'askExtension',
    summary: 'Ask for a longer term',
    description: 'Once a round, before the due date; the centre decides and the citizen is told.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async askExtension(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: AskExtensionRequest,
  ): Promise<CaseDetailResponse> {
    await this.terms.ask({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Stands back from a case (回避). */
  @Post('recuse')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.recuse')
  @ApiOperation({
    operationId: 'recuseFromCase',
    summary: 'Stand back from a case',
    description: 'Somebody else of the unit signs for it, or signs it off.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async recuse(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: CaseReasonRequest,
  ): Promise<CaseDetailResponse> {
    await this.standing.recuse({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Writes the assisting unit’s opinion. */
  @Post('assist')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.handle')
  @ApiOperation({
    operationId: 'assistCase',
    summary: 'Give an assisting unit’s opinion',
    description: 'Read by the lead unit and the centre, not by the citizen.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async assist(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: AssistRequest,
  ): Promise<CaseDetailResponse> {
    await this.assistance.assist({ id, version, ...body });
    return this.reader.detail(id);
  }
}
