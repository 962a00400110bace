import { Body, Controller, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OutsideTransaction, Public, RateLimited } from '@yangguang/platform';
import type { FastifyRequest } from 'fastify';
import { ProofOfWorkGuard, workStandingOf } from '../receipt/proof-of-work.guard';
import { WorkChallenges } from '../receipt/work-challenges';
import { ReceiptResponse } from './dto/receipt.response';
import { SubmitMessageRequest } from './dto/submit-message.request';
import { LookupRequest, RateRequest } from './dto/tracking.request';
import { TrackedMessageResponse } from './dto/tracking.response';
import { LookupGuard } from './lookup.guard';
import { RateAnswerService } from './rate-answer.service';
import { SecretCodes } from './secret-codes';
import { SubmitMessageService } from './submit-message.service';
import { TrackedMessageService } from './tracked-message.service';

/** What a citizen does without an account: write, follow, rate. */
@ApiTags('public-messages')
@Controller('api/v1/public/messages')
export class MessagePublicController {
  constructor(
    private readonly submitting: SubmitMessageService,
    private readonly codes: SecretCodes,
    private readonly tracked: TrackedMessageService,
    private readonly rating: RateAnswerService,
    private readonly challenges: WorkChallenges,
  ) {}

  /** Leaves a message; the secret code is in this answer and nowhere else. */
  @Post()
  @Public()
  @RateLimited({ name: 'supervision.submit', limit: 30, seconds: 600 })
  @UseGuards(ProofOfWorkGuard)
  @ApiHeader({
    name: 'Proof-Of-Work',
    required: false,
    description: '`challenge:number`, after an answer with the code supervision.work-needed.',
  })
  @ApiOperation({
    operationId: 'submitMessage',
    summary: 'Leave a message',
    description:
      'Without an account. Answers number, secret code (shown once), and the due date with its explanation: five ' +
      'working days from receipt. With an Idempotency-Key the same message sent twice is one message. ' +
      'An address that sends many within an hour is given a moment of arithmetic before each: see `challenge` in the problem.',
  })
  @ApiCreatedResponse({ type: ReceiptResponse })
  async submit(@Body() body: SubmitMessageRequest, @Req() request: FastifyRequest): Promise<ReceiptResponse> {
    const standing = workStandingOf(request);
    if (standing) await this.challenges.admit(standing);
    return this.submitting.submit({
      kind: body.kind,
      category: body.category ?? null,
      unitId: body.unitId ?? null,
      title: body.title,
      place: body.place ?? null,
      body: body.body,
      attachmentIds: body.attachmentIds,
      contact: {
        name: body.contact.name,
        phone: body.contact.phone ?? null,
        email: body.contact.email ?? null,
      },
      consent: body.consent,
    });
  }

  /** The message that number and code open; one and the same 404 for whatever is wrong. */
  @Post('lookup')
  @HttpCode(200)
  @Public()
  @OutsideTransaction()
  @UseGuards(LookupGuard)
  @ApiOperation({
    operationId: 'lookUpMessage',
    summary: 'Follow a message with number and secret code',
    description:
      'A wrong number and a wrong code answer alike. Tries are counted per address and per number.',
  })
  @ApiOkResponse({ type: TrackedMessageResponse })
  async lookUp(@Body() body: LookupRequest): Promise<TrackedMessageResponse> {
    return this.tracked.of(await this.codes.open(body.number, body.code));
  }

  /** Rates the answer, once, within fifteen days. */
  @Post('rate')
  @HttpCode(200)
  @Public()
  @UseGuards(LookupGuard)
  @ApiOperation({
    operationId: 'rateAnswer',
    summary: 'Rate the answer',
    description: 'Five grades with reasons; one rating an answer, within fifteen days of it.',
  })
  @ApiOkResponse({ type: TrackedMessageResponse })
  async rate(@Body() body: RateRequest): Promise<TrackedMessageResponse> {
    const row = await this.codes.open(body.number, body.code);
    const { grade, reasons, comment } = body;
    return this.tracked.of(await this.rating.rate(row.id, { grade, reasons, comment: comment ?? null }));
  }
}
