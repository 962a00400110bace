import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@yangguang/kernel';
import { CurrentActor, currentContext, SignedIn } from '@yangguang/platform';
import { BeforePasswordChange } from '../access/before-password-change';
import { TokenService } from '../access/token.service';
import { ActingRequest } from '../delegation/dto/delegation.dto';
import { AccessTokenResponse } from '../session/dto/access-token.response';
import { SessionStanding } from '../session/session-standing.service';
import { TakePositionRequest } from './dto/me.requests';
import { MeResponse } from './dto/me.responses';
import { toMeResponse } from './me.mapper';
import { MeReader } from './me.reader';

/** Who one is here, and in which position one acts. */
@ApiTags('me')
@Controller('api/v1/staff/me')
export class MeStaffController {
  constructor(
    private readonly reader: MeReader,
    private readonly standing: SessionStanding,
    private readonly tokens: TokenService,
  ) {}

  @Get()
  @SignedIn()
  @BeforePasswordChange()
  @ApiOperation({
    operationId: 'readMe',
    summary: 'Oneself: position, permissions and for whom one acts',
    description: 'What the console shows and offers follows from this.',
  })
  @ApiOkResponse({ type: MeResponse })
  async me(@CurrentActor() actor: PersonActor): Promise<MeResponse> {
    return toMeResponse(actor, await this.reader.of(actor), currentContext().language);
  }

  @Post('position')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({
    operationId: 'takePosition',
    summary: 'Go on in another position of one’s own',
    description:
      'Answers a token for it; tokens for the former position are refused (401 `identity.position-changed`).',
  })
  @ApiOkResponse({ type: AccessTokenResponse })
  async takePosition(
    @CurrentActor() actor: PersonActor,
    @Body() body: TakePositionRequest,
  ): Promise<AccessTokenResponse> {
    const standing = await this.standing.changePosition(actor, body.positionId);
    return this.tokens.forStaff(actor.personId, { id: actor.sessionId, ...standing });
  }

  @Post('acting')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({
    operationId: 'actForSomebody',
    summary: 'Begin or stop acting for somebody',
    description:
      'Under a delegation that is in force today; null to be oneself again. Answers a token for it.',
  })
  @ApiOkResponse({ type: AccessTokenResponse })
  async act(@CurrentActor() actor: PersonActor, @Body() body: ActingRequest): Promise<AccessTokenResponse> {
    const standing = await this.standing.act(actor, body.delegationId);
    return this.tokens.forStaff(actor.personId, { id: actor.sessionId, ...standing });
  }
}
