import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@yangguang/platform';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IDENTITY_SETTINGS } from '../identity-settings.token';
import type { IdentitySettings } from '../model/settings';

const NAME = 'yangguang_refresh';
const PATH = '/api/v1/auth';

/** The cookie that renews a session: no script can read it, no other site can make a browser send it. */
@Injectable()
export class RefreshCookie {
  constructor(
    private readonly config: AppConfig,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  read(request: FastifyRequest): string | undefined {
    return parseCookie(request.headers.cookie ?? '')[NAME];
  }

  write(reply: FastifyReply, token: string): void {
    this.set(reply, token, this.settings.session.absoluteHours * 3_600);
  }

  clear(reply: FastifyReply): void {
    this.set(reply, '', 0);
  }

  private set(reply: FastifyReply, value: string, maxAge: number): void {
    const secure = this.config.publicUrl.startsWith('https:');
    const cookie = stringifySetCookie(NAME, value, {
      path: PATH,
      httpOnly: true,
      sameSite: 'strict',
      secure,
      maxAge,
    });
    reply.header('Set-Cookie', cookie).header('Cache-Control', 'no-store');
  }
}
