import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CALENDAR_TAG } from '@yangguang/calendar';
import { UNITS_TAG } from '@yangguang/identity';
import { CachedPublicly, Public } from '@yangguang/platform';
import { FIGURES_TAG } from '../publication/public-tags';
import { FiguresResponse } from './dto/figures.response';
import { PublicMonthsResponse } from './dto/public-figures.response';
import { FiguresService } from './figures.service';
import { PublicFiguresService } from './public-figures.service';

/** The county's own record, for everybody. */
@ApiTags('public-figures')
@Controller('api/v1/public/figures')
export class FiguresPublicController {
  constructor(
    private readonly figures: FiguresService,
    private readonly byMonth: PublicFiguresService,
  ) {}

  /** Kept until something happens to a case, and over no midnight: a case becomes overdue by the calendar alone. */
  @Get()
  @Public()
  @CachedPublicly(FIGURES_TAG, CALENDAR_TAG)
  @ApiOperation({
    operationId: 'readFigures',
    summary: 'How well the county answers',
    description:
      'Messages received in the last 365 days. On time = answered on time ÷ (answered + open and overdue). Median and ' +
      '90th percentile of working days by nearest rank.',
  })
  @ApiOkResponse({ type: FiguresResponse })
  read(): Promise<FiguresResponse> {
    return this.figures.county();
  }

  /** Month by month, with no share where too few messages stand behind it. */
  @Get('months')
  @Public()
  @CachedPublicly(FIGURES_TAG, CALENDAR_TAG, UNITS_TAG)
  @ApiOperation({
    operationId: 'readMonthlyFigures',
    summary: 'The county’s last twelve months, and its units in them',
    description:
      'By month of receipt. A share of fewer than ten is left out; its parts are there. With formulas.',
  })
  @ApiOkResponse({ type: PublicMonthsResponse })
  months(): Promise<PublicMonthsResponse> {
    return this.byMonth.months();
  }

  /** The same for a spreadsheet. */
  @Get('months.csv')
  @Public()
  @ApiOperation({
    operationId: 'downloadMonthlyFigures',
    summary: 'The last twelve months as CSV',
    description:
      'The county, its months and its units under the same columns; every share with both its parts.',
  })
  @ApiProduces('text/csv')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } } })
  async csv(): Promise<StreamableFile> {
    const bytes = await this.byMonth.csv();
    return new StreamableFile(bytes, {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="figures.csv"',
      length: bytes.length,
    });
  }
}
