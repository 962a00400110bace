import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { AppConfig } from '@yangguang/platform';
import { IDENTITY_SETTINGS } from '../identity-settings.token';
import type { IdentitySettings } from '../model/settings';

export const TOKEN_ISSUER = 'yangguang';
export const TOKEN_ALGORITHM = 'HS256';

/** A person's token names the session and what it stood for when the token was made. */
export interface StaffClaims {
  readonly use: 'staff';
  readonly sub: string;
  readonly sid: string;
  readonly pos: string;
  readonly act?: string;
}

export interface ClientClaims {
  readonly use: 'client';
  readonly sub: string;
}

export type Claims = (StaffClaims | ClientClaims) & { readonly exp: number };

export interface AccessToken {
  readonly accessToken: string;
  /** Seconds. */
  readonly expiresIn: number;
}

/** The key that signs access tokens; derived, so a production start without a secret of its own has none. */
export function tokenKey(config: AppConfig): Buffer {
  return config.secret('access-token');
}

/** Makes the short-lived tokens that a request carries. */
@Injectable()
export class TokenService {
  constructor(
    private readonly jwt: JwtService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  forStaff(
    personId: string,
    session: { id: string; positionId: string; delegationId: string | null },
  ): AccessToken {
    return this.issue({
      use: 'staff',
      sub: personId,
      sid: session.id,
      pos: session.positionId,
      ...(session.delegationId ? { act: session.delegationId } : {}),
    });
  }

  forClient(clientId: string): AccessToken {
    return this.issue({ use: 'client', sub: clientId });
  }

  /** Times come from our clock, not from the library's, so that a test can let a token grow old. */
  private issue(claims: StaffClaims | ClientClaims): AccessToken {
    const expiresIn = this.settings.session.accessMinutes * 60;
    const iat = Math.floor(this.clock.now().getTime() / 1000);
    const accessToken = this.jwt.sign({ ...claims, iat, exp: iat + expiresIn, iss: TOKEN_ISSUER });
    return { accessToken, expiresIn };
  }
}
