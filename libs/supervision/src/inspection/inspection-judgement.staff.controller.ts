import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { SeenVersion } from '../case/if-match.decorator';
import {
  AskAgainRequest,
  CloseInspectionRequest,
  CloseUnexplainedRequest,
  WithdrawInspectionRequest,
} from './dto/inspection.requests';
import { InspectionResponse } from './dto/inspection.response';
import { InspectionReaderService } from './inspection-reader.service';
import { JudgeInspectionService } from './judge-inspection.service';

/** What the office does with an explanation, or with silence. */
@ApiTags('inspections')
@Controller('api/v1/staff/inspections/:id')
export class InspectionJudgementStaffController {
  constructor(
    private readonly judging: JudgeInspectionService,
    private readonly reader: InspectionReaderService,
  ) {}

  /** Asks again, with three more working days. */
  @Post('ask-again')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.inspection.order')
  @ApiOperation({ operationId: 'askInspectionAgain', summary: 'Ask again' })
  @ApiOkResponse({ type: InspectionResponse })
  async askAgain(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: AskAgainRequest,
  ): Promise<InspectionResponse> {
    await this.judging.askAgain({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Closes the order with a finding. */
  @Post('close')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.inspection.order')
  @ApiOperation({ operationId: 'closeInspection', summary: 'Close with a finding' })
  @ApiOkResponse({ type: InspectionResponse })
  async close(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: CloseInspectionRequest,
  ): Promise<InspectionResponse> {
    await this.judging.close({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Closes an order that nobody explained. */
  @Post('close-unexplained')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.inspection.order')
  @ApiOperation({
    operationId: 'closeUnexplainedInspection',
    summary: 'Close without an explanation',
    description: 'Only past the due date; the finding is that the unit was at fault.',
  })
  @ApiOkResponse({ type: InspectionResponse })
  async closeUnexplained(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: CloseUnexplainedRequest,
  ): Promise<InspectionResponse> {
    await this.judging.closeUnexplained({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Takes an order back. */
  @Post('withdraw')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.inspection.order')
  @ApiOperation({ operationId: 'withdrawInspection', summary: 'Withdraw an order' })
  @ApiOkResponse({ type: InspectionResponse })
  async withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: WithdrawInspectionRequest,
  ): Promise<InspectionResponse> {
    await this.judging.withdraw({ id, version, ...body });
    return this.reader.detail(id);
  }
}
