import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@yangguang/kernel';
import { CurrentActor, RequirePermission } from '@yangguang/platform';
import { BoardLooksService } from './board-looks.service';
import { BoardLooksResponse } from './dto/board.response';

/** The board of a unit. */
@ApiTags('cases')
@Controller('api/v1/staff/supervision/board')
export class BoardStaffController {
  constructor(private readonly looks: BoardLooksService) {}

  /** Who of the reader’s unit looked at its board today. */
  @Get()
  @RequirePermission('supervision.case.read')
  @ApiOperation({
    operationId: 'readBoardLooks',
    summary: 'Who looked at my unit’s board today',
    description: 'The first look of each person. Asking is itself a look.',
  })
  @ApiOkResponse({ type: BoardLooksResponse })
  read(@CurrentActor() person: PersonActor): Promise<BoardLooksResponse> {
    return this.looks.today(person);
  }
}
