import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@yangguang/kernel';
import { CurrentActor, RateLimited, SignedIn } from '@yangguang/platform';
import { BeforePasswordChange } from '../access/before-password-change';
import { PasswordService } from '../credential/password.service';
import { TotpService } from '../credential/totp.service';
import { SessionEnding } from '../session/session-ending.service';
import { SessionStore } from '../session/session.store';
import { ChangePasswordRequest, TotpConfirmRequest, TotpDisableRequest } from './dto/me.requests';
import { MySessionList, RecoveryCodesResponse, TotpBeginResponse } from './dto/me.responses';
import { toSession } from './me.mapper';

/** One budget for everything that tries a password or a code in an open session. */
const TRIES = { name: 'me.password', limit: 30, seconds: 600 };

/** One's own password, second factor and sessions. */
@ApiTags('me')
@Controller('api/v1/staff/me')
export class MySecurityStaffController {
  constructor(
    private readonly passwords: PasswordService,
    private readonly totp: TotpService,
    private readonly sessions: SessionStore,
    private readonly ending: SessionEnding,
  ) {}

  @Post('password')
  @HttpCode(204)
  @SignedIn()
  @BeforePasswordChange()
  @RateLimited(TRIES)
  @ApiOperation({
    operationId: 'changeMyPassword',
    summary: 'Change one’s password',
    description: '422 names every rule that the new one breaks. All other sessions end.',
  })
  @ApiNoContentResponse({ description: 'Changed.' })
  changePassword(@CurrentActor() actor: PersonActor, @Body() body: ChangePasswordRequest): Promise<void> {
    return this.passwords.change(actor, body.current, body.next);
  }

  @Get('sessions')
  @SignedIn()
  @ApiOperation({
    operationId: 'listMySessions',
    summary: 'Where one is signed in',
    description: 'Live sessions, the newest first.',
  })
  @ApiOkResponse({ type: MySessionList })
  async listSessions(@CurrentActor() actor: PersonActor): Promise<MySessionList> {
    const sessions = await this.sessions.live(actor.personId);
    return { items: sessions.map((one) => toSession(one, actor.sessionId)) };
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({
    operationId: 'endMySession',
    summary: 'End one of one’s sessions',
    description: 'At once, wherever it is. 404 when it is not one’s own or has ended.',
  })
  @ApiNoContentResponse({ description: 'Ended.' })
  endSession(@CurrentActor() actor: PersonActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.ending.endOwn(actor, id);
  }

  @Post('totp/begin')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({
    operationId: 'beginTotp',
    summary: 'Begin to turn on the second factor',
    description: 'A key for the authenticator (RFC 6238); nothing is on until a first code confirms it.',
  })
  @ApiOkResponse({ type: TotpBeginResponse })
  beginTotp(@CurrentActor() actor: PersonActor): Promise<TotpBeginResponse> {
    return this.totp.begin(actor);
  }

  @Post('totp/confirm')
  @HttpCode(200)
  @SignedIn()
  @RateLimited(TRIES)
  @ApiOperation({
    operationId: 'confirmTotp',
    summary: 'Turn on the second factor with a first code',
    description: 'Answers ten recovery codes, shown this once.',
  })
  @ApiOkResponse({ type: RecoveryCodesResponse })
  async confirmTotp(
    @CurrentActor() actor: PersonActor,
    @Body() body: TotpConfirmRequest,
  ): Promise<RecoveryCodesResponse> {
    return { recoveryCodes: await this.totp.confirm(actor, body.code) };
  }

  @Post('totp/disable')
  @HttpCode(204)
  @SignedIn()
  @RateLimited(TRIES)
  @ApiOperation({
    operationId: 'disableTotp',
    summary: 'Turn off the second factor',
    description: 'Against the password.',
  })
  @ApiNoContentResponse({ description: 'Off.' })
  disableTotp(@CurrentActor() actor: PersonActor, @Body() body: TotpDisableRequest): Promise<void> {
    return this.totp.disable(actor, body.password);
  }
}
