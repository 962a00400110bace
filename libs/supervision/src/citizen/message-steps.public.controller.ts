import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '@yangguang/platform';
import { ReworkRequest, SupplementRequest, WithdrawRequest } from './dto/message-steps.request';
import { TrackedMessageResponse } from './dto/tracking.response';
import { LookupGuard } from './lookup.guard';
import { ReworkMessageService } from './rework-message.service';
import { SecretCodes } from './secret-codes';
import { SupplementMessageService } from './supplement-message.service';
import { TrackedMessageService } from './tracked-message.service';
import { WithdrawMessageService } from './withdraw-message.service';

/** What a citizen does with a message they have left: number and secret code prove that it is theirs. */
@ApiTags('public-messages')
@Controller('api/v1/public/messages')
@UseGuards(LookupGuard)
export class MessageStepsPublicController {
  constructor(
    private readonly codes: SecretCodes,
    private readonly tracked: TrackedMessageService,
    private readonly supplements: SupplementMessageService,
    private readonly withdrawals: WithdrawMessageService,
    private readonly reworks: ReworkMessageService,
  ) {}

  /** Adds to an open message, or answers what the unit asked. */
  @Post('supplement')
  @HttpCode(200)
  @Public()
  @ApiOperation({
    operationId: 'supplementMessage',
    summary: 'Add to a message',
    description: 'When the unit had asked for more, both clocks run again from today.',
  })
  @ApiOkResponse({ type: TrackedMessageResponse })
  async supplement(@Body() body: SupplementRequest): Promise<TrackedMessageResponse> {
    const row = await this.codes.open(body.number, body.code);
    const { text, attachmentIds } = body;
    return this.tracked.of(await this.supplements.supplement(row.id, { text, attachmentIds }));
  }

  /** Takes an open message back. */
  @Post('withdraw')
  @HttpCode(200)
  @Public()
  @ApiOperation({
    operationId: 'withdrawMessage',
    summary: 'Take a message back',
    description: 'Until it is answered or refused. It cannot be undone; the matter can be written anew.',
  })
  @ApiOkResponse({ type: TrackedMessageResponse })
  async withdraw(@Body() body: WithdrawRequest): Promise<TrackedMessageResponse> {
    const row = await this.codes.open(body.number, body.code);
    return this.tracked.of(await this.withdrawals.withdraw(row.id, body.reason ?? null));
  }

  /** Asks once for the matter to be handled again. */
  @Post('rework')
  @HttpCode(200)
  @Public()
  @ApiOperation({
    operationId: 'reworkMessage',
    summary: 'Ask for it to be handled again',
    description:
      'Once, within the fifteen days for rating. A new clock of five working days begins; the first answer stays.',
  })
  @ApiOkResponse({ type: TrackedMessageResponse })
  async rework(@Body() body: ReworkRequest): Promise<TrackedMessageResponse> {
    const row = await this.codes.open(body.number, body.code);
    return this.tracked.of(await this.reworks.rework(row.id, body.reason));
  }
}
