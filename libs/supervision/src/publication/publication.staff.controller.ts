import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { CaseReaderService } from '../case/case-reader.service';
import { CaseDetailResponse } from '../case/dto/case-detail.response';
import { PublishRequest, WithholdRequest } from './dto/publish.requests';
import { PublishCaseService } from './publish-case.service';
import { WithholdCaseService } from './withhold-case.service';
import { SeenVersion } from '../case/if-match.decorator';

/** The centre’s decision on what everybody may read. */
@ApiTags('cases')
@Controller('api/v1/staff/cases')
export class PublicationStaffController {
  constructor(
    private readonly publishing: PublishCaseService,
    private readonly withholding: WithholdCaseService,
    private readonly reader: CaseReaderService,
  ) {}

  /** Puts question and answer before everybody, in the redacted words given. */
  @Post(':id/publish')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.publish')
  @ApiOperation({
    operationId: 'publishCase',
    summary: 'Publish question and answer',
    description:
      'Needs the writer’s consent; a report of wrongdoing is never published. The texts may hide passages of the originals (each by ***) and change nothing else; pictures are chosen one by one and drawn anew. The next public read shows it.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async publish(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: PublishRequest,
  ): Promise<CaseDetailResponse> {
    await this.publishing.publish({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Decides against publication, or takes the public copy back. */
  @Post(':id/withhold')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.publish')
  @ApiOperation({
    operationId: 'withholdCase',
    summary: 'Do not publish, or take back',
    description: 'The reason stays in the trail. A public copy disappears with the next read.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async withhold(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: WithholdRequest,
  ): Promise<CaseDetailResponse> {
    await this.withholding.withhold({ id, version, reason: body.reason });
    return this.reader.detail(id);
  }
}
