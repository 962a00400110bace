import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { currentContext, RequirePermission, translate } from '@yangguang/platform';
import type { FastifyReply } from 'fastify';
import { CaseListResponse } from '../case/dto/case-row.response';
import { LookedDayListResponse } from '../board/dto/board.response';
import {
  FigureRowsRequest,
  FiguresExportRequest,
  LookedDaysRequest,
  UnitFiguresRequest,
} from './dto/unit-figures.request';
import { UnitFiguresResponse } from './dto/unit-figures.response';
import { figuresTable, toCsv, toXlsx } from './figures-table';
import { UnitFiguresService } from './unit-figures.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BINARY = { schema: { type: 'string' as const, format: 'binary' } };

/** How units answer, by month of receipt. */
@ApiTags('figures')
@Controller('api/v1/staff/supervision/figures')
export class FiguresStaffController {
  constructor(private readonly figures: UnitFiguresService) {}

  /** The figures of a period: in all, by month, by unit, with their formulas. */
  @Get()
  @RequirePermission('supervision.figures.read')
  @ApiOperation({
    operationId: 'readUnitFigures',
    summary: 'How units answered, by month',
    description:
      'Over the messages received in the period. Refused and withdrawn ones are named and not counted; a merged one ' +
      'counts under its own number with the unit and the answer of its main case.',
  })
  @ApiOkResponse({ type: UnitFiguresResponse })
  read(@Query() query: UnitFiguresRequest): Promise<UnitFiguresResponse> {
    return this.figures.read(query);
  }

  /** The messages that one number counts. */
  @Get('rows')
  @RequirePermission('supervision.figures.read')
  @ApiOperation({
    operationId: 'listFigureRows',
    summary: 'The messages behind a number',
    description: 'By the same condition that counts them, newest first.',
  })
  @ApiOkResponse({ type: CaseListResponse })
  rows(@Query() query: FigureRowsRequest): Promise<CaseListResponse> {
    return this.figures.rows(query);
  }

  /** The days that the looked-at figure counts. */
  @Get('looked-days')
  @RequirePermission('supervision.figures.read')
  @ApiOperation({
    operationId: 'listLookedDays',
    summary: 'The working days on which units looked at their boards',
    description: 'Each with who looked, newest first.',
  })
  @ApiOkResponse({ type: LookedDayListResponse })
  lookedDays(@Query() query: LookedDaysRequest): Promise<LookedDayListResponse> {
    return this.figures.lookedDays(query);
  }

  /** The same figures as a file. */
  @Get('export')
  @RequirePermission('supervision.figures.read')
  @ApiOperation({
    operationId: 'exportUnitFigures',
    summary: 'The figures as CSV or XLSX',
    description: 'Every share with both its parts. No cell is ever a formula.',
  })
  @ApiProduces('text/csv', XLSX)
  @ApiOkResponse({ content: { 'text/csv': BINARY, [XLSX]: BINARY } })
  async export(
    @Query() query: FiguresExportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { format, ...scope } = query;
    const { language } = currentContext();
    const table = figuresTable(await this.figures.read(scope), language);
    const bytes =
      format === 'csv' ? toCsv(table) : await toXlsx(table, translate(language, 'supervision.figures.sheet'));
    reply.header('Cache-Control', 'private, no-store');
    return new StreamableFile(bytes, {
      type: format === 'csv' ? 'text/csv; charset=utf-8' : XLSX,
      disposition: `attachment; filename="figures-${query.from}-${query.to}.${format}"`,
      length: bytes.length,
    });
  }
}
