import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '@yangguang/platform';
import { FiguresResponse } from './dto/figures.response';
import { PublicMonthsResponse } from './dto/unit-figures.response';
import { FiguresService } from './figures.service';
import { UnitFiguresService } from './unit-figures.service';

/** The county's own record, for everybody. */
@ApiTags('public-figures')
@Controller('api/v1/public/figures')
export class FiguresPublicController {
  constructor(
    private readonly figures: FiguresService,
    private readonly byMonth: UnitFiguresService,
  ) {}

  /** Not cached: a case becomes overdue by the calendar alone, without anything being written. */
  @Get()
  @Public()
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
  @ApiOperation({
    operationId: 'readMonthlyFigures',
    summary: 'The county’s last twelve months',
    description: 'By month of receipt. A share of fewer than ten is left out; its parts are there.',
  })
  @ApiOkResponse({ type: PublicMonthsResponse })
  months(): Promise<PublicMonthsResponse> {
    return this.byMonth.publicMonths();
  }
}
