import { createSecretKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { DomainError } from '@yangguang/kernel';
import { AppConfig } from '@yangguang/platform';
import passport from 'passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { Principal } from './principal';
import { PrincipalService } from './principal.service';
import { TOKEN_ALGORITHM, TOKEN_ISSUER, tokenKey, type Claims } from './token.service';

const NAME = 'jwt';

/** Reads `Authorization: Bearer` by Passport and hands the claims on to whoever knows the session. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy, NAME) {
  declare private own: passport.Authenticator | undefined;

  constructor(
    config: AppConfig,
    private readonly principals: PrincipalService,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      // The library takes a key object, though its types don't know: given bytes, it would try at every request whether
      // they are a public key, and throw.
      secretOrKey: createSecretKey(tokenKey(config)) as unknown as Buffer,
      algorithms: [TOKEN_ALGORITHM],
      issuer: TOKEN_ISSUER,
      // The end is compared with our own clock, by PrincipalService.
      ignoreExpiration: true,
    });
  }

  /** A Passport of its own for each application: the library's shared one would mix two in one process. */
  getPassportInstance(): passport.Authenticator {
    this.own ??= new passport.Authenticator();
    return this.own;
  }

  validate(claims: Claims): Promise<Principal> {
    return this.principals.of(claims);
  }

  /** Who sends this header, or a refusal (401). */
  principalOf(header: string | undefined): Promise<Principal> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, principal: Principal | false | null | undefined) => {
        if (error) reject(error);
        else if (principal) resolve(principal);
        else reject(new DomainError('unauthenticated', 'platform.sign-in-required'));
      };
      const request = { headers: header === undefined ? {} : { authorization: header } };
      this.getPassportInstance().authenticate(NAME, { session: false }, done)(request, {}, reject);
    });
  }
}
