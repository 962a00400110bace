import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '@yangguang/platform';
import { ScoreRequest, ScoresResponse } from './dto/score.response';
import { ScoreService } from './score.service';

/** Points that explain themselves. */
@ApiTags('information')
@Controller('api/v1/staff/info/scores')
export class ScoreStaffController {
  constructor(private readonly scores: ScoreService) {}

  /** A month’s points of every unit, line by line. */
  @Get()
  @RequirePermission('info.score.read')
  @ApiOperation({
    operationId: 'readScores',
    summary: 'Points of a month',
    description: 'Each point names its item, its rule and the version of the rules that were in force.',
  })
  @ApiOkResponse({ type: ScoresResponse })
  read(@Query() { period }: ScoreRequest): Promise<ScoresResponse> {
    return this.scores.of(period);
  }
}
