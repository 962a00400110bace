import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { ReceiptRuleRequest } from './dto/receipt-rule.request';
import { ReceiptRuleResponse } from './dto/receipt-rule.response';
import { ReceiptRuleService } from './receipt-rule.service';

/** How the county reads a receipt outside working time. */
@ApiTags('calendar')
@Controller('api/v1/staff/calendar/receipt-rule')
export class ReceiptRuleStaffController {
  constructor(private readonly rules: ReceiptRuleService) {}

  /** The setting in force. */
  @Get()
  @RequirePermission('calendar.read')
  @ApiOperation({
    operationId: 'readReceiptRule',
    summary: 'How a receipt outside working time is read',
    description:
      'Both the real time and the legal day of receipt are always kept; the setting decides the second.',
  })
  @ApiOkResponse({ type: ReceiptRuleResponse })
  read(): Promise<ReceiptRuleResponse> {
    return this.rules.current();
  }

  /** Changes the setting for what is received from now on; running clocks keep the rule they began with. */
  @Put()
  @RequirePermission('calendar.import')
  @ApiOperation({
    operationId: 'changeReceiptRule',
    summary: 'Change how a receipt outside working time is read',
    description: 'Holds for what is received from now on; running clocks keep the rule they began with.',
  })
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The version you saw, in quotes.',
    example: '"1"',
  })
  @ApiOkResponse({ type: ReceiptRuleResponse })
  change(@Body() body: ReceiptRuleRequest, @IfMatchVersion() version: number): Promise<ReceiptRuleResponse> {
    return this.rules.change({ reading: body.reading, closesAt: body.closesAt }, version);
  }
}
