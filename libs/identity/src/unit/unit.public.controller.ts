import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CachedPublicly, Public } from '@yangguang/platform';
import { PublicUnitList } from './dto/unit.responses';
import { UnitDirectory } from './unit-directory';
import { UNITS_TAG } from './unit.cache-tag';
import { toPublicUnit } from './unit.mapper';

/** The units of the county, for everybody. */
@ApiTags('public-units')
@Controller('api/v1/public/units')
export class UnitPublicController {
  constructor(private readonly directory: UnitDirectory) {}

  @Get()
  @Public()
  @CachedPublicly(UNITS_TAG)
  @ApiOperation({
    operationId: 'listPublicUnits',
    summary: 'Units a citizen may write to',
    description:
      'Units that exist and take messages, in the county’s own order, with their names in letters for search.',
  })
  @ApiOkResponse({ type: PublicUnitList })
  async list(): Promise<PublicUnitList> {
    return { items: (await this.directory.acceptingMessages()).map(toPublicUnit) };
  }
}
