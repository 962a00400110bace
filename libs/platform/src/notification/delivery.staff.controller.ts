import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { currentContext } from '../context/request-context';
import { RequirePermission } from '../http/access';
import { DeliveryLog } from './delivery-log.service';
import { deliveryItem } from './delivery.mapper';
import { DeliveryPageResponse, DeliveryQuery } from './dto/delivery.response';

@ApiTags('operation')
@Controller('api/v1/staff/deliveries')
export class DeliveryStaffController {
  constructor(private readonly log: DeliveryLog) {}

  /** The log of mails and text messages with every attempt, newest first; addresses are masked. */
  @Get()
  @RequirePermission('platform.delivery.read')
  @ApiOperation({
    operationId: 'listDeliveries',
    summary: 'Read the delivery log',
    description:
      'Mails and text messages with every attempt and what has failed for good, newest first. Addresses are masked.',
  })
  @ApiOkResponse({ type: DeliveryPageResponse })
  async page(@Query() query: DeliveryQuery): Promise<DeliveryPageResponse> {
    const { items, nextCursor } = await this.log.page(query.state, query.limit, query.cursor);
    return { items: items.map((item) => deliveryItem(item, currentContext().language)), nextCursor };
  }
}
