import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseEnumPipe,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { SUBMISSION_INTENTS, type SubmissionIntent } from '../model/submission-transitions';
import {
  SubmissionListRequest,
  SubmissionStepRequest,
  WriteSubmissionRequest,
} from './dto/submission.request';
import { SubmissionDetailResponse, SubmissionListResponse } from './dto/submission.response';
import { SubmissionReaderService } from './submission-reader.service';
import { SubmissionStepService } from './submission-step.service';
import { WriteSubmissionService } from './write-submission.service';

const intents = Object.fromEntries(SUBMISSION_INTENTS.map((intent) => [intent, intent]));

/** Submissions: written in the units, chosen and edited in the offices. */
@ApiTags('information')
@Controller('api/v1/staff/info/submissions')
export class SubmissionStaffController {
  constructor(
    private readonly reader: SubmissionReaderService,
    private readonly writing: WriteSubmissionService,
    private readonly steps: SubmissionStepService,
  ) {}

  /** The own unit's submissions, or for the offices all that were received; newest first. */
  @Get()
  @RequirePermission('info.submission.read')
  @ApiOperation({
    operationId: 'listSubmissions',
    summary: 'Submissions',
    description: 'A unit sees its own from the first draft; the offices see what a leader has signed.',
  })
  @ApiOkResponse({ type: SubmissionListResponse })
  list(@Query() query: SubmissionListRequest): Promise<SubmissionListResponse> {
    return this.reader.page(query);
  }

  /** One submission with both texts, its trail and the steps open to the reader. */
  @Get(':id')
  @RequirePermission('info.submission.read')
  @ApiOperation({
    operationId: 'readSubmission',
    summary: 'One submission',
    description: 'What lies outside one’s reach answers 404.',
  })
  @ApiOkResponse({ type: SubmissionDetailResponse })
  read(@Param('id', ParseUUIDPipe) id: string): Promise<SubmissionDetailResponse> {
    return this.reader.detail(id);
  }

  /** Begins a draft. */
  @Post()
  @RequirePermission('info.submission.write')
  @ApiOperation({
    operationId: 'writeSubmission',
    summary: 'Begin a submission',
    description: 'A text that carries the mark of a state secret is refused and not kept.',
  })
  @ApiCreatedResponse({ type: SubmissionDetailResponse })
  async write(@Body() body: WriteSubmissionRequest): Promise<SubmissionDetailResponse> {
    return this.reader.detail(await this.writing.write(body));
  }

  /** Takes one step of the workflow. */
  @Post(':id/:intent')
  @HttpCode(200)
  @RequirePermission('info.submission.read')
  @ApiOperation({
    operationId: 'stepSubmission',
    summary: 'Take a step',
    description: 'Who may take which step in which state is in `allowedActions` of the submission.',
  })
  @ApiParam({ name: 'intent', enum: SUBMISSION_INTENTS, enumName: 'SubmissionIntent' })
  @ApiOkResponse({ type: SubmissionDetailResponse })
  async step(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('intent', new ParseEnumPipe(intents)) intent: SubmissionIntent,
    @IfMatchVersion() version: number,
    @Body() body: SubmissionStepRequest,
  ): Promise<SubmissionDetailResponse> {
    await this.steps.step(id, version, intent, body);
    return this.reader.detail(id);
  }
}
