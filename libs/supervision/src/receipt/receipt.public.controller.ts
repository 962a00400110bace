import { Body, Controller, HttpCode, Post, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { OutsideTransaction, Public, RateLimited } from '@yangguang/platform';
import { LookupGuard } from '../citizen/lookup.guard';
import { SecretCodes } from '../citizen/secret-codes';
import { formatSecretCode, normaliseSecretCode } from '../model/secret-code';
import { CheckReceiptRequest, ReceiptCheckResponse, ReceiptSheetRequest } from './dto/receipt.dto';
import { MessageReceipts } from './message-receipts';
import { ReceiptSheet } from './receipt-sheet';

/** What a citizen holds in hand, and whether it is true. */
@ApiTags('public-messages')
@Controller('api/v1/public/receipts')
export class ReceiptPublicController {
  constructor(
    private readonly receipts: MessageReceipts,
    private readonly codes: SecretCodes,
    private readonly sheet: ReceiptSheet,
  ) {}

  /** Whether a number and a fingerprint belong together, and whether the message is still what was received. */
  @Post('verify')
  @HttpCode(200)
  @Public()
  @OutsideTransaction()
  @RateLimited({ name: 'supervision.receipt-check', limit: 60, seconds: 600 })
  @ApiOperation({
    operationId: 'checkReceipt',
    summary: 'Check a receipt',
    description: 'For whoever holds a receipt. Nothing of the message is told but whether it was altered.',
  })
  @ApiOkResponse({ type: ReceiptCheckResponse })
  verify(@Body() { number, hash }: CheckReceiptRequest): Promise<ReceiptCheckResponse> {
    return this.receipts.check(number, hash);
  }

  /** The receipt as PDF. */
  @Post('pdf')
  @HttpCode(200)
  @Public()
  @OutsideTransaction()
  @RateLimited({ name: 'supervision.receipt-sheet', limit: 30, seconds: 600 })
  @UseGuards(LookupGuard)
  @ApiOperation({
    operationId: 'drawReceipt',
    summary: 'The receipt on paper',
    description:
      'Number, due date day by day, what comes next, fingerprint, and codes that lead to tracking and checking. ' +
      'The secret code is printed only when asked for, and is in no address.',
  })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async pdf(@Body() { number, code, withCode }: ReceiptSheetRequest): Promise<StreamableFile> {
    const row = await this.codes.open(number, code);
    const pdf = await this.sheet.draw(row, withCode ? formatSecretCode(normaliseSecretCode(code)) : null);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `attachment; filename="${row.number}.pdf"`,
      length: pdf.length,
    });
  }
}
