import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '@yangguang/platform';
import { SaveDraftRequest } from '../case/dto/intent.requests';
import { AnswerCheckService } from './answer-check.service';
import { AnswerCheckResponse } from './dto/answer-check.response';
import { TriageSuggestionsResponse } from './dto/triage-suggestions.response';
import { TriageSuggestionsService } from './triage-suggestions.service';

/** What the system can tell the people who decide. It changes nothing. */
@ApiTags('cases')
@Controller('api/v1/staff/cases/:id')
export class SenseStaffController {
  constructor(
    private readonly suggestions: TriageSuggestionsService,
    private readonly checking: AnswerCheckService,
  ) {}

  /** Units, kind, likely duplicates and other channels for a message, each with its reasons. */
  @Get('suggestions')
  @RequirePermission('supervision.case.triage')
  @ApiOperation({
    operationId: 'suggestForTriage',
    summary: 'Suggestions for triage',
    description:
      'From the words of the message, past decisions and the units’ duties. A report of wrongdoing gets no unit.',
  })
  @ApiOkResponse({ type: TriageSuggestionsResponse })
  suggest(@Param('id', ParseUUIDPipe) id: string): Promise<TriageSuggestionsResponse> {
    return this.suggestions.of(id);
  }

  /** Whether a draft answers anything, before it is sent on. */
  @Post('check-answer')
  @HttpCode(200)
  @RequirePermission('supervision.case.handle')
  @ApiOperation({
    operationId: 'checkAnswer',
    summary: 'Check a draft for being no answer',
    description: 'Keeps nothing. Findings may be wrong: a draft can be sent on with a reason.',
  })
  @ApiOkResponse({ type: AnswerCheckResponse })
  check(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SaveDraftRequest,
  ): Promise<AnswerCheckResponse> {
    const { outcome, text, basis = null, reason = null, nextStep = null } = body;
    return this.checking.of(id, { outcome, text, basis, reason, nextStep });
  }
}
