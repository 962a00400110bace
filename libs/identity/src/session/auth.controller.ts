import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OutsideTransaction, Public, RateLimited } from '@yangguang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionResponse } from './dto/access-token.response';
import { SignInRequest } from './dto/sign-in.request';
import type { IssuedSession } from './issued-session';
import { FromWhere } from './origin';
import { RefreshCookie } from './refresh-cookie';
import { RefreshService } from './refresh.service';
import { SessionEnding } from './session-ending.service';
import { SignInService } from './sign-in.service';
import type { Origin } from './sign-in-record';

/** Signing in and out. The access token goes to the page, the refresh token into a cookie no script can read. */
@ApiTags('auth')
@Controller('api/v1/auth')
export class AuthController {
  constructor(
    private readonly signInService: SignInService,
    private readonly refreshService: RefreshService,
    private readonly ending: SessionEnding,
    private readonly cookie: RefreshCookie,
  ) {}

  /** Five failures lock a name for 30 minutes (429 `identity.locked`); wrong name and wrong password look alike. */
  @Post('sign-in')
  @HttpCode(200)
  @Public()
  @OutsideTransaction()
  @RateLimited({ name: 'auth.sign-in', limit: 300, seconds: 600 })
  @ApiOperation({
    operationId: 'signIn',
    summary: 'Sign in with user name and password',
    description:
      'Answers a short-lived access token and sets the refresh cookie. 401 `identity.bad-credentials` for a wrong name or ' +
      'password alike, 401 `identity.otp-required` when the account has a second factor, 429 with Retry-After while locked.',
  })
  @ApiOkResponse({ type: SessionResponse })
  async signIn(
    @Body() body: SignInRequest,
    @FromWhere() origin: Origin,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    return this.hand(await this.signInService.signIn(body, origin), reply);
  }

  /** Each refresh token is good once; one that comes back later ends the session everywhere. */
  @Post('refresh')
  @HttpCode(200)
  @Public()
  @OutsideTransaction()
  @RateLimited({ name: 'auth.refresh', limit: 600, seconds: 600 })
  @ApiOperation({
    operationId: 'refreshSession',
    summary: 'Renew the access token by the refresh cookie',
    description:
      'Sets the next refresh cookie. 409 `identity.refresh-under-way` when another tab used the same cookie a moment ago: try again.',
  })
  @ApiOkResponse({ type: SessionResponse })
  async refresh(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    return this.hand(await this.refreshService.renew(this.cookie.read(request)), reply);
  }

  /** Ends the session of the refresh cookie and removes the cookie; without one it does nothing. */
  @Post('sign-out')
  @HttpCode(204)
  @Public()
  @ApiOperation({
    operationId: 'signOut',
    summary: 'Sign out',
    description: 'Ends the session that the refresh cookie belongs to, at once and everywhere.',
  })
  @ApiNoContentResponse({ description: 'Signed out.' })
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.ending.signOut(this.cookie.read(request));
    this.cookie.clear(reply);
  }

  private hand({ refreshToken, ...session }: IssuedSession, reply: FastifyReply): SessionResponse {
    this.cookie.write(reply, refreshToken);
    return session;
  }
}
