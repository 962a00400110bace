import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, isId, type Clock } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import { TokenService, type AccessToken } from '../access/token.service';
import { ClientSecret } from './client-secret';

/** Gives a system its short-lived token (the client credentials of OAuth 2.0, RFC 6749 4.4, in JSON). */
@Injectable()
export class ClientTokenService {
  constructor(
    private readonly database: Database,
    private readonly secrets: ClientSecret,
    private readonly tokens: TokenService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError 401 `identity.client-bad-credentials`, whatever was wrong */
  async issue(clientId: string, secret: string): Promise<AccessToken> {
    const client = isId(clientId) ? await this.find(clientId) : undefined;
    const right = this.secrets.matches(clientId, secret, client?.digest ?? '');
    if (!client || !right) throw new DomainError('unauthenticated', 'identity.client-bad-credentials');
    await this.database.query('UPDATE identity.api_client SET last_used_at = $2 WHERE id = $1', [
      clientId,
      this.clock.now(),
    ]);
    return this.tokens.forClient(clientId);
  }

  private find(id: string): Promise<{ digest: string } | undefined> {
    return this.database.one<{ digest: string }>(
      'SELECT secret_digest AS digest FROM identity.api_client WHERE id = $1 AND disabled_at IS NULL',
      [id],
    );
  }
}
