import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { IssuedSession } from './issued-session';
import { RefreshTokens, type RefreshRow } from './refresh-tokens';
import { SessionClock } from './session-clock';
import { SessionEnding } from './session-ending.service';
import { SessionIssuer } from './session-issuer';
import { SessionStanding } from './session-standing.service';

/**
 * Renewing by the refresh token. Runs outside a transaction: when a copied token ends the whole
 * session, that must stand although the caller is refused.
 */
@Injectable()
export class RefreshService {
  constructor(
    private readonly database: Database,
    private readonly tokens: RefreshTokens,
    private readonly clock: SessionClock,
    private readonly ending: SessionEnding,
    private readonly standing: SessionStanding,
    private readonly issuer: SessionIssuer,
  ) {}

  /**
   * The next pair of tokens. Renewing is no sign of life: it does not postpone the idle end.
   * @throws DomainError 401 `platform.sign-in-required`, `identity.session-idle|expired|ended|reused`,
   *   409 `identity.refresh-under-way` when another tab has just used the same token
   */
  async renew(token: string | undefined): Promise<IssuedSession> {
    if (token === undefined) throw refusal('platform.sign-in-required');
    const outcome = await this.database.transaction(() => this.attempt(token));
    if (outcome instanceof DomainError) throw outcome;
    return outcome;
  }

  /** A refusal is returned, not thrown, so that the transaction keeps what it has written. */
  private async attempt(token: string): Promise<IssuedSession | DomainError> {
    const row = await this.tokens.find(token);
    if (!row) return refusal('platform.sign-in-required');
    const state = this.clock.stateOf(row);
    if (state !== 'live') return refusal(`identity.session-${state}`);
    switch (this.clock.verdictOn(row.usedAt)) {
      case 'second-tab':
        return new DomainError('conflict', 'identity.refresh-under-way', { retryAfter: 1 });
      case 'reused':
        await this.ending.endStolen(row.sessionId, row.personId);
        return refusal('identity.session-reused');
      case 'rotate':
        return this.rotate(row);
    }
  }

  private async rotate(row: RefreshRow): Promise<IssuedSession | DomainError> {
    const standing = await this.standing.settle(row);
    if (!standing) return refusal('identity.position-ended');
    await this.tokens.use(row.digest);
    return this.issuer.issue(row.personId, row.sessionId, standing);
  }
}

function refusal(key: string): DomainError {
  return new DomainError('unauthenticated', key);
}
