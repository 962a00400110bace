import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@yangguang/kernel';
import { CurrentActor, SignedIn } from '@yangguang/platform';
import { BoardLooksService } from '../board/board-looks.service';
import { WorkResponse } from './dto/work.response';
import { WorkService } from './work.service';

/** A person's first screen. */
@ApiTags('work')
@Controller('api/v1/staff/work')
export class WorkStaffController {
  constructor(
    private readonly work: WorkService,
    private readonly looks: BoardLooksService,
  ) {}

  /** What waits for the reader, and what is late in their reach. */
  @Get()
  @SignedIn()
  @ApiOperation({
    operationId: 'readMyWork',
    summary: 'My work',
    description:
      'Overdue, awaiting signature, due today, new, and in progress; each with the step it waits for.',
  })
  @ApiOkResponse({ type: WorkResponse })
  read(@CurrentActor() person: PersonActor): Promise<WorkResponse> {
    this.looks.noticed();
    return this.work.of(person);
  }
}
