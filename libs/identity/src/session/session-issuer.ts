import { Injectable } from '@nestjs/common';
import { TokenService } from '../access/token.service';
import { CredentialStore } from '../credential/credential.store';
import type { IssuedSession, Standing } from './issued-session';
import { RefreshTokens } from './refresh-tokens';

/** Makes the next pair of tokens of a session. */
@Injectable()
export class SessionIssuer {
  constructor(
    private readonly tokens: TokenService,
    private readonly refreshTokens: RefreshTokens,
    private readonly credentials: CredentialStore,
  ) {}

  async issue(personId: string, sessionId: string, standing: Standing): Promise<IssuedSession> {
    return {
      ...this.tokens.forStaff(personId, { id: sessionId, ...standing }),
      mustChangePassword: await this.credentials.mustChange(personId),
      refreshToken: await this.refreshTokens.issue(sessionId),
    };
  }
}
