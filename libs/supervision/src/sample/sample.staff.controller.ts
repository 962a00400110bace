import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, PageQuery, RequirePermission } from '@yangguang/platform';
import { SeenVersion } from '../case/if-match.decorator';
import { DrawSampleService } from './draw-sample.service';
import { DrawSampleRequest, ScoreSampleRequest } from './dto/sample.requests';
import { SampleListResponse, SampleResponse } from './dto/sample.response';
import { SampleReaderService } from './sample-reader.service';
import { ScoreSampleService } from './score-sample.service';

/** Answered cases drawn by lot and scored. */
@ApiTags('inspections')
@Controller('api/v1/staff/samples')
export class SampleStaffController {
  constructor(
    private readonly drawing: DrawSampleService,
    private readonly scoring: ScoreSampleService,
    private readonly reader: SampleReaderService,
  ) {}

  /** All samples, newest first. */
  @Get()
  @RequirePermission('supervision.sample.read')
  @ApiOperation({ operationId: 'listSamples', summary: 'Samples' })
  @ApiOkResponse({ type: SampleListResponse })
  list(@Query() query: PageQuery): Promise<SampleListResponse> {
    return this.reader.page(query);
  }

  /** Draws by lot; the program chooses the seed. */
  @Post()
  @RequirePermission('supervision.sample.score')
  @ApiOperation({
    operationId: 'drawSample',
    summary: 'Draw a sample',
    description:
      'From the cases answered in a month. Reports and confidential matters are not in it. Fewer than asked for are ' +
      'all drawn; none is a 409.',
  })
  @ApiCreatedResponse({ type: SampleResponse })
  async draw(@Body() body: DrawSampleRequest): Promise<SampleResponse> {
    return this.reader.detail(await this.drawing.draw(body));
  }

  /** One sample with its sheets. */
  @Get(':id')
  @RequirePermission('supervision.sample.read')
  @ApiOperation({ operationId: 'readSample', summary: 'A sample with its score sheets' })
  @ApiOkResponse({ type: SampleResponse })
  read(@Param('id', ParseUUIDPipe) id: string): Promise<SampleResponse> {
    return this.reader.detail(id);
  }

  /** Fills in or corrects the sheet of one case. */
  @Post(':id/cases/:caseId/score')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.sample.score')
  @ApiOperation({
    operationId: 'scoreSampleCase',
    summary: 'Score a case',
    description: 'Not by whoever had a hand in the case. A grade below 2 needs a remark.',
  })
  @ApiOkResponse({ type: SampleResponse })
  async score(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @IfMatchVersion() version: number,
    @Body() body: ScoreSampleRequest,
  ): Promise<SampleResponse> {
    await this.scoring.score({ id, caseId, version, ...body });
    return this.reader.detail(id);
  }
}
