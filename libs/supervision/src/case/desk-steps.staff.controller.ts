import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { CaseReaderService } from './case-reader.service';
import { ChangeKindService } from './change-kind.service';
import { CaseDetailResponse } from './dto/case-detail.response';
import { CaseReadersResponse } from './dto/case-readers.response';
import { CaseReadersQuery, ChangeKindRequest, NameReadersRequest } from './dto/desk.requests';
import { SeenVersion } from './if-match.decorator';
import { NameReadersService } from './name-readers.service';

/** What the centre sets right: what a message is, and who may know of it. */
@ApiTags('cases')
@Controller('api/v1/staff/cases/:id')
export class DeskStepsStaffController {
  constructor(
    private readonly kinds: ChangeKindService,
    private readonly naming: NameReadersService,
    private readonly reader: CaseReaderService,
  ) {}

  /** Changes the kind of a message in triage. */
  @Post('change-kind')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.triage')
  @ApiOperation({
    operationId: 'changeKind',
    summary: 'Change the kind of a message',
    description:
      'In triage. What becomes a report of wrongdoing is closed at once, with its writer’s name; what was one stays ' +
      'confidential until the mark is taken off.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async changeKind(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: ChangeKindRequest,
  ): Promise<CaseDetailResponse> {
    await this.kinds.change({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Who may see a protected case, and who could be named. */
  @Get('readers')
  @RequirePermission('supervision.case.triage')
  @ApiOperation({
    operationId: 'readCaseReaders',
    summary: 'Who may see a protected case',
    description: 'The handlers and leaders of its unit, or of one it may go to, with those who are named.',
  })
  @ApiOkResponse({ type: CaseReadersResponse })
  readers(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { unitId }: CaseReadersQuery,
  ): Promise<CaseReadersResponse> {
    return this.naming.of(id, unitId);
  }

  /** Names anew who may see a protected case. */
  @Post('name-readers')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.case.triage')
  @ApiOperation({
    operationId: 'nameReaders',
    summary: 'Name who may see a protected case',
    description: 'At least one who writes and another who signs. Whoever is left out loses the case at once.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  async nameReaders(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: NameReadersRequest,
  ): Promise<CaseDetailResponse> {
    await this.naming.name({ id, version, ...body });
    return this.reader.detail(id);
  }
}
