import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { currentContext, IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { ApiIfMatch } from '../api-if-match';
import { PositionRequest, RolesRequest } from './dto/person.requests';
import { PersonResponse } from './dto/person.responses';
import { PersonView } from './person.view';
import { PositionService } from './position.service';
import { RoleService } from './role.service';

/** Positions and the roles in them. If-Match names the version of the person. */
@ApiTags('people')
@Controller('api/v1/staff/people/:id/positions')
export class PositionStaffController {
  constructor(
    private readonly positions: PositionService,
    private readonly roles: RoleService,
    private readonly view: PersonView,
  ) {}

  @Post()
  @RequirePermission('identity.person.manage')
  @ApiIfMatch()
  @ApiOperation({
    operationId: 'givePosition',
    summary: 'Give a person a position',
    description: 'In the same or another unit; without roles until the security administrator grants them.',
  })
  @ApiCreatedResponse({ type: PersonResponse })
  async give(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: PositionRequest,
  ): Promise<PersonResponse> {
    await this.positions.add(id, version, body);
    return this.view.one(id, null);
  }

  @Post(':positionId/end')
  @HttpCode(200)
  @RequirePermission('identity.person.manage')
  @ApiIfMatch()
  @ApiOperation({
    operationId: 'endPosition',
    summary: 'End a position',
    description: 'Today. Sessions in it end, delegations made from it too.',
  })
  @ApiOkResponse({ type: PersonResponse })
  async end(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('positionId', ParseUUIDPipe) positionId: string,
    @IfMatchVersion() version: number,
  ): Promise<PersonResponse> {
    await this.positions.end(id, version, positionId);
    return this.view.one(id, null);
  }

  @Put(':positionId/roles')
  @RequirePermission('identity.role.grant')
  @ApiIfMatch()
  @ApiOperation({
    operationId: 'setRoles',
    summary: 'Set the roles of a position',
    description:
      'They hold from the person’s next request. 409 `identity.roles-exclude` when they don’t fit the account’s class; nobody ' +
      'changes their own (403).',
  })
  @ApiOkResponse({ type: PersonResponse })
  async setRoles(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('positionId', ParseUUIDPipe) positionId: string,
    @IfMatchVersion() version: number,
    @Body() body: RolesRequest,
  ): Promise<PersonResponse> {
    await this.roles.set(currentContext().actor, id, version, positionId, body.roles);
    return this.view.one(id, null);
  }
}
