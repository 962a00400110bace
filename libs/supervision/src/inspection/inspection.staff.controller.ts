import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { SeenVersion } from '../case/if-match.decorator';
import {
  ExplainInspectionRequest,
  InspectionListRequest,
  OrderInspectionRequest,
} from './dto/inspection.requests';
import {
  InspectionListResponse,
  InspectionResponse,
  UnitInspectionsListResponse,
} from './dto/inspection.response';
import { ExplainInspectionService } from './explain-inspection.service';
import { InspectionReaderService } from './inspection-reader.service';
import { OrderInspectionService } from './order-inspection.service';

/** Inspection orders: given by the two offices, explained by a unit. */
@ApiTags('inspections')
@Controller('api/v1/staff')
export class InspectionStaffController {
  constructor(
    private readonly orders: OrderInspectionService,
    private readonly explanations: ExplainInspectionService,
    private readonly reader: InspectionReaderService,
  ) {}

  /** Orders in the reader’s reach. */
  @Get('inspections')
  @RequirePermission('supervision.inspection.read')
  @ApiOperation({
    operationId: 'listInspections',
    summary: 'Inspection orders',
    description: 'Waiting, late and to judge: soonest due first. All: newest first. A unit sees its own.',
  })
  @ApiOkResponse({ type: InspectionListResponse })
  list(@Query() query: InspectionListRequest): Promise<InspectionListResponse> {
    return this.reader.page(query);
  }

  /** How units explained themselves. */
  @Get('inspections/units')
  @RequirePermission('supervision.inspection.read')
  @ApiOperation({
    operationId: 'readUnitInspections',
    summary: 'Inspection orders by unit',
    description: 'Over the orders of the last 365 days.',
  })
  @ApiOkResponse({ type: UnitInspectionsListResponse })
  async byUnit(): Promise<UnitInspectionsListResponse> {
    return { items: await this.reader.byUnit() };
  }

  /** One order with all its questions. */
  @Get('inspections/:id')
  @RequirePermission('supervision.inspection.read')
  @ApiOperation({ operationId: 'readInspection', summary: 'An inspection order' })
  @ApiOkResponse({ type: InspectionResponse })
  read(@Param('id', ParseUUIDPipe) id: string): Promise<InspectionResponse> {
    return this.reader.detail(id);
  }

  /** Gives an order on a case. */
  @Post('cases/:id/inspections')
  @SeenVersion()
  @RequirePermission('supervision.inspection.order')
  @ApiOperation({
    operationId: 'orderInspection',
    summary: 'Order a unit to explain itself',
    description: 'Within three working days. The citizen sees nothing of it. One open order a case and unit.',
  })
  @ApiCreatedResponse({ type: InspectionResponse })
  async order(
    @Param('id', ParseUUIDPipe) caseId: string,
    @IfMatchVersion() version: number,
    @Body() body: OrderInspectionRequest,
  ): Promise<InspectionResponse> {
    return this.reader.detail(await this.orders.order({ caseId, version, ...body }));
  }

  /** Gives the unit’s explanation. */
  @Post('inspections/:id/explain')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.inspection.explain')
  @ApiOperation({
    operationId: 'explainInspection',
    summary: 'Explain',
    description: 'Late ones are kept as late.',
  })
  @ApiOkResponse({ type: InspectionResponse })
  async explain(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: ExplainInspectionRequest,
  ): Promise<InspectionResponse> {
    await this.explanations.explain({ id, version, ...body });
    return this.reader.detail(id);
  }
}
