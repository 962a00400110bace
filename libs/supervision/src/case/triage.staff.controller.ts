import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { AnswerCaseService } from './answer-case.service';
import { CaseReaderService } from './case-reader.service';
import { CaseDetailResponse } from './dto/case-detail.response';
import { DispatchRequest, NoteRequest, RefuseRequest } from './dto/intent.requests';
import { TriageCaseService } from './triage-case.service';
import { SeenVersion } from './if-match.decorator';

/** The information centre’s steps at the beginning and the end of a case. */
@ApiTags('cases')
@Controller('api/v1/staff/cases/:id')
export class TriageStaffController {
  constructor(
    private readonly triage: TriageCaseService,
    private readonly answering: AnswerCaseService,
    private readonly reader: CaseReaderService,
  ) {}

  /** Accepts a message and gives it to its lead unit. */
  @Post('dispatch')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.triage')
  @ApiOperation({
    operationId: 'dispatchCase',
    summary: 'Accept and dispatch to a lead unit',
    description:
      'Before the unit has signed for it the case may be given to another unit; the citizen’s clock runs on. A report ' +
      'of wrongdoing never goes to the unit it names.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async dispatch(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: DispatchRequest,
  ): Promise<CaseDetailResponse> {
    await this.triage.dispatch({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Does not accept a message, with the reason and the right channel. */
  @Post('refuse')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.triage')
  @ApiOperation({
    operationId: 'refuseCase',
    summary: 'Do not accept',
    description: 'Reason and channel go to the citizen at once.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async refuse(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: RefuseRequest,
  ): Promise<CaseDetailResponse> {
    await this.triage.refuse({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** The check has passed: the sealed answer goes out. */
  @Post('answer')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.check')
  @ApiOperation({
    operationId: 'answerCase',
    summary: 'Answer the citizen',
    description: 'Stops the citizen’s clock. Whoever left an e-mail address is told.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async answer(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: NoteRequest,
  ): Promise<CaseDetailResponse> {
    await this.answering.answer({ id, version, ...body });
    return this.reader.detail(id);
  }
}
