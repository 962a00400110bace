import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '@yangguang/platform';
import { CaseListResponse } from '../case/dto/case-row.response';
import { BacklogService } from './backlog.service';
import { BacklogRowsRequest } from './dto/backlog.request';
import { BacklogResponse } from './dto/backlog.response';

/** What lies open. */
@ApiTags('figures')
@Controller('api/v1/staff/supervision/backlog')
export class BacklogStaffController {
  constructor(private readonly backlog: BacklogService) {}

  /** Open cases by level, age class and unit. */
  @Get()
  @RequirePermission('supervision.figures.read')
  @ApiOperation({
    operationId: 'readBacklog',
    summary: 'The backlog',
    description:
      'Open cases; one merged into another is in that one’s place. Late and old are counted in working days.',
  })
  @ApiOkResponse({ type: BacklogResponse })
  read(): Promise<BacklogResponse> {
    return this.backlog.read();
  }

  /** The cases that one number counts. */
  @Get('rows')
  @RequirePermission('supervision.figures.read')
  @ApiOperation({
    operationId: 'listBacklogRows',
    summary: 'The cases behind a number',
    description: 'By the same conditions that count them, soonest due first.',
  })
  @ApiOkResponse({ type: CaseListResponse })
  rows(@Query() query: BacklogRowsRequest): Promise<CaseListResponse> {
    return this.backlog.rows(query);
  }
}
