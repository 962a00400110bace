import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { currentContext, IfMatchVersion, RequirePermission, SignedIn } from '@yangguang/platform';
import { ApiIfMatch } from '../api-if-match';
import {
  AbolishUnitRequest,
  MergeUnitRequest,
  OpenUnitRequest,
  RenameUnitRequest,
  UnitAmendmentRequest,
  UnitListQuery,
} from './dto/unit.requests';
import { UnitDetailResponse, UnitPage } from './dto/unit.responses';
import { OpenUnitService } from './open-unit.service';
import { UnitChangeService } from './unit-change.service';
import { toUnitDetail, toUnitResponse } from './unit.mapper';
import { UnitReader } from './unit.reader';

/** Units: read by all staff, changed by the system administrator. */
@ApiTags('units')
@Controller('api/v1/staff/units')
export class UnitStaffController {
  constructor(
    private readonly reader: UnitReader,
    private readonly opening: OpenUnitService,
    private readonly changes: UnitChangeService,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({
    operationId: 'listUnits',
    summary: 'Units, with those that have ended',
    description: 'In the county’s own order; searched by name, code, pinyin or its first letters.',
  })
  @ApiOkResponse({ type: UnitPage })
  async list(@Query() query: UnitListQuery): Promise<UnitPage> {
    const { items, nextCursor } = await this.reader.page(query);
    return { items: items.map((row) => toUnitResponse(row, currentContext().language)), nextCursor };
  }

  @Get(':id')
  @SignedIn()
  @ApiOperation({
    operationId: 'readUnit',
    summary: 'A unit with its names through time and the decisions about it',
    description: 'Answers ended units too: old documents cite them.',
  })
  @ApiOkResponse({ type: UnitDetailResponse })
  async read(@Param('id', ParseUUIDPipe) id: string): Promise<UnitDetailResponse> {
    return toUnitDetail(await this.reader.require(id), currentContext().language);
  }

  @Post()
  @RequirePermission('identity.unit.manage')
  @ApiOperation({
    operationId: 'openUnit',
    summary: 'Open a unit',
    description: '409 when the code is taken, or the name by a unit that exists.',
  })
  @ApiCreatedResponse({ type: UnitDetailResponse })
  async open(@Body() body: OpenUnitRequest): Promise<UnitDetailResponse> {
    return this.read((await this.opening.open(body)).id);
  }

  @Patch(':id')
  @RequirePermission('identity.unit.manage')
  @ApiIfMatch()
  @ApiOperation({
    operationId: 'amendUnit',
    summary: 'Change a unit’s kind, place or settings',
    description: 'Needs If-Match. Names change by a decision only. A unit can’t stand below itself (409).',
  })
  @ApiOkResponse({ type: UnitDetailResponse })
  async amend(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: UnitAmendmentRequest,
  ): Promise<UnitDetailResponse> {
    await this.opening.amend(id, version, body);
    return this.read(id);
  }

  @Post(':id/rename')
  @HttpCode(200)
  @RequirePermission('identity.unit.manage')
  @ApiIfMatch()
  @ApiOperation({
    operationId: 'renameUnit',
    summary: 'Rename a unit from a day on',
    description: 'Needs If-Match. Old documents keep the old name; a day to come is waited for.',
  })
  @ApiOkResponse({ type: UnitDetailResponse })
  async rename(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: RenameUnitRequest,
  ): Promise<UnitDetailResponse> {
    await this.changes.rename(id, version, body);
    return this.read(id);
  }

  @Post(':id/merge')
  @HttpCode(200)
  @RequirePermission('identity.unit.manage')
  @ApiIfMatch()
  @ApiOperation({
    operationId: 'mergeUnit',
    summary: 'Merge a unit into another',
    description:
      'Needs If-Match. Its people go on in the successor with their titles and roles, its open matters too.',
  })
  @ApiOkResponse({ type: UnitDetailResponse })
  async merge(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: MergeUnitRequest,
  ): Promise<UnitDetailResponse> {
    await this.changes.merge(id, version, body);
    return this.read(id);
  }

  @Post(':id/abolish')
  @HttpCode(200)
  @RequirePermission('identity.unit.manage')
  @ApiIfMatch()
  @ApiOperation({
    operationId: 'abolishUnit',
    summary: 'Abolish a unit',
    description: 'Needs If-Match. Its positions end; its open matters go to the successor when one is named.',
  })
  @ApiOkResponse({ type: UnitDetailResponse })
  async abolish(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: AbolishUnitRequest,
  ): Promise<UnitDetailResponse> {
    await this.changes.abolish(id, version, body);
    return this.read(id);
  }

  @Delete(':id/changes/:changeId')
  @HttpCode(204)
  @RequirePermission('identity.unit.manage')
  @ApiOperation({
    operationId: 'cancelUnitChange',
    summary: 'Take back a decision whose day has not come',
    description: '404 when there is no such decision, or it has taken effect.',
  })
  @ApiNoContentResponse({ description: 'Taken back.' })
  cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('changeId', ParseUUIDPipe) changeId: string,
  ): Promise<void> {
    return this.changes.cancel(id, changeId);
  }
}
