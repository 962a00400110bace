import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@yangguang/kernel';
import { CurrentActor, PageQuery, RequirePermission } from '@yangguang/platform';
import { OpenCodeRequest } from './dto/document.requests';
import { IssuerCodeListResponse, IssuerCodeResponse, LedgerResponse } from './dto/ledger.response';
import { IssuerCodes } from './issuer-codes';
import { NumberLedger } from './number-ledger';

/** The ledger of numbers, and the codes they begin with. */
@ApiTags('documents')
@Controller('api/v1/staff/oa')
export class LedgerStaffController {
  constructor(
    private readonly numbers: NumberLedger,
    private readonly codes: IssuerCodes,
  ) {}

  /** Every number one’s unit has drawn, void ones with their reason. */
  @Get('numbers')
  @RequirePermission('oa.document.read')
  @ApiOperation({
    operationId: 'listOfficialDocumentNumbers',
    summary: 'Ledger of numbers',
    description: 'Newest first.',
  })
  @ApiOkResponse({ type: LedgerResponse })
  ledger(@Query() query: PageQuery, @CurrentActor() person: PersonActor): Promise<LedgerResponse> {
    return this.numbers.page(person.unitId, query.limit, query.cursor);
  }

  /** The codes one’s unit may number with. */
  @Get('issuer-codes')
  @RequirePermission('oa.document.read')
  @ApiOperation({
    operationId: 'listIssuerCodes',
    summary: 'Codes of one’s unit',
    description: 'Empty until the information centre has opened one.',
  })
  @ApiOkResponse({ type: IssuerCodeListResponse })
  async list(@CurrentActor() person: PersonActor): Promise<IssuerCodeListResponse> {
    return { items: await this.codes.ofUnit(person.unitId) };
  }

  /** Opens a code for a unit. */
  @Post('issuer-codes')
  @HttpCode(200)
  @RequirePermission('oa.issuer-code.open')
  @ApiOperation({
    operationId: 'openIssuerCode',
    summary: 'Open a code',
    description: 'A code belongs to one unit for good.',
  })
  @ApiOkResponse({ type: IssuerCodeResponse })
  async open(@Body() body: OpenCodeRequest): Promise<IssuerCodeResponse> {
    await this.codes.open(body);
    return body;
  }
}
