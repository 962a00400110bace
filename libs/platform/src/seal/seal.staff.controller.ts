import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { PersonActor } from '@yangguang/kernel';
import { CurrentActor, RequirePermission } from '../http/access';
import { IfMatchVersion } from '../http/versions';
import {
  ConfirmUseRequest,
  DualControlRequest,
  IssueSealRequest,
  RevokeSealRequest,
  SealUseQuery,
} from './dto/seal.request';
import { SealListResponse, SealResponse, SealUsePageResponse } from './dto/seal.response';
import { SealAccess } from './seal-access';
import { SealConfirmations } from './seal-confirmation';
import { SealIssueService } from './seal-issue.service';
import { SealRegister } from './seal-register';
import { toListedSeal, toSeal, toSealUse } from './seal.mapper';
import { SealStore } from './seal.store';

/** The version that a change was made looking at. */
const IF_MATCH = {
  name: 'If-Match',
  required: true,
  description: 'The version that was read, as its ETag says: `"7"`. 428 without it, 412 when it is outdated.',
  schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
} as const;

@ApiTags('seals')
@Controller('api/v1/staff/seals')
export class SealStaffController {
  constructor(
    private readonly seals: SealStore,
    private readonly access: SealAccess,
    private readonly register: SealRegister,
    private readonly issuing: SealIssueService,
    private readonly confirmations: SealConfirmations,
  ) {}

  @Get()
  @RequirePermission('platform.seal.read')
  @ApiOperation({
    operationId: 'listSeals',
    summary: 'List seals',
    description: 'The seals of the county, or of one’s own unit, those in use first.',
  })
  @ApiOkResponse({ type: SealListResponse })
  async list(@CurrentActor() person: PersonActor): Promise<SealListResponse> {
    const seals = await this.seals.list(this.access.unitOf(person, 'platform.seal.read'));
    return { items: seals.map(toListedSeal) };
  }

  @Get(':id/uses')
  @RequirePermission('platform.seal.read')
  @ApiOperation({
    operationId: 'listSealUses',
    summary: 'Read the register of a seal',
    description: 'Who used the seal on what, when and why (用印登记), newest first. Lines are never changed.',
  })
  @ApiOkResponse({ type: SealUsePageResponse })
  async uses(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: SealUseQuery,
    @CurrentActor() person: PersonActor,
  ): Promise<SealUsePageResponse> {
    const seal = await this.access.find(id, person, 'platform.seal.read');
    const { items, nextCursor } = await this.register.page(seal.id, query.limit, query.cursor);
    return { items: items.map(toSealUse), nextCursor };
  }

  @Post()
  @RequirePermission('platform.seal.manage')
  @ApiOperation({
    operationId: 'issueSeal',
    summary: 'Issue a seal',
    description: 'Makes the key and certificate of a unit’s seal. A unit has one seal in use at a time.',
  })
  @ApiCreatedResponse({ type: SealResponse })
  async issue(@Body() { unitId, unitName, dualControl }: IssueSealRequest): Promise<SealResponse> {
    return toSeal(await this.issuing.issue({ unitId, unitName, dualControl }));
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @RequirePermission('platform.seal.manage')
  @ApiOperation({
    operationId: 'revokeSeal',
    summary: 'Revoke a seal',
    description: 'Ends a seal for good. What it sealed before stays valid.',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: SealResponse })
  async revoke(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() { reason }: RevokeSealRequest,
  ): Promise<SealResponse> {
    return toSeal(await this.issuing.revoke(id, version, reason));
  }

  @Post(':id/dual-control')
  @HttpCode(200)
  @RequirePermission('platform.seal.manage')
  @ApiOperation({
    operationId: 'setSealDualControl',
    summary: 'Set dual control',
    description: 'Says whether a second person must confirm each use of a seal.',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: SealResponse })
  async setDualControl(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() { dualControl }: DualControlRequest,
  ): Promise<SealResponse> {
    return toSeal(await this.issuing.setDualControl(id, version, dualControl));
  }

  /** The one who confirms can't be the one who seals; that is checked when the seal is used. */
  @Post(':id/confirmations')
  @HttpCode(204)
  @RequirePermission('platform.seal.confirm')
  @ApiOperation({
    operationId: 'confirmSealUse',
    summary: 'Confirm a use as the second person',
    description:
      'Agrees that this very content of a document be sealed. Needed before use where the seal is under dual control.',
  })
  @ApiNoContentResponse()
  async confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() document: ConfirmUseRequest,
    @CurrentActor() person: PersonActor,
  ): Promise<void> {
    const seal = await this.access.find(id, person, 'platform.seal.confirm');
    await this.confirmations.confirm(seal.id, document, person);
  }
}
