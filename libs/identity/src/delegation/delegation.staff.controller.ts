import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { PersonActor } from '@yangguang/kernel';
import { CurrentActor, SignedIn } from '@yangguang/platform';
import { Colleagues } from './colleagues';
import { toDelegationResponse } from './delegation.mapper';
import { DelegationReader } from './delegation.reader';
import { DelegationService } from './delegation.service';
import { ColleagueList, DelegationList, DelegationRequest, DelegationResponse } from './dto/delegation.dto';

/** Delegations (委托) that one has given or received. */
@ApiTags('me')
@Controller('api/v1/staff/me')
export class DelegationStaffController {
  constructor(
    private readonly service: DelegationService,
    private readonly reader: DelegationReader,
    private readonly colleagues: Colleagues,
  ) {}

  @Get('delegations')
  @SignedIn()
  @ApiOperation({
    operationId: 'listMyDelegations',
    summary: 'Delegations given and received',
    description: 'The latest first, past ones too.',
  })
  @ApiOkResponse({ type: DelegationList })
  async list(@CurrentActor() actor: PersonActor): Promise<DelegationList> {
    const views = await this.reader.of(actor.personId);
    return { items: views.map((view) => toDelegationResponse(view, actor.personId)) };
  }

  @Get('colleagues')
  @SignedIn()
  @ApiOperation({
    operationId: 'listMyColleagues',
    summary: 'People of one’s unit to whom one may delegate',
    description: 'Names and posts only.',
  })
  @ApiOkResponse({ type: ColleagueList })
  async listColleagues(@CurrentActor() actor: PersonActor): Promise<ColleagueList> {
    return { items: await this.colleagues.of(actor) };
  }

  @Post('delegations')
  @SignedIn()
  @ApiOperation({
    operationId: 'createDelegation',
    summary: 'Let somebody act while one is away',
    description:
      'From one’s present position, for what it may do. What the delegate does is printed as 甲（代乙）.',
  })
  @ApiCreatedResponse({ type: DelegationResponse })
  async create(
    @CurrentActor() actor: PersonActor,
    @Body() body: DelegationRequest,
  ): Promise<DelegationResponse> {
    return toDelegationResponse(await this.service.create(actor, body), actor.personId);
  }

  @Delete('delegations/:id')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({
    operationId: 'revokeDelegation',
    summary: 'Revoke a delegation one has given',
    description: 'Holds from the delegate’s next request.',
  })
  @ApiNoContentResponse({ description: 'Revoked.' })
  revoke(@CurrentActor() actor: PersonActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.service.revoke(actor, id);
  }
}
