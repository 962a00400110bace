import { Injectable } from '@nestjs/common';
import { DomainError, type PersonActor } from '@yangguang/kernel';
import { Audit, Database } from '@yangguang/platform';
import { RefreshTokens } from './refresh-tokens';
import { SessionStore } from './session.store';

const SUBJECT = 'identity.session';

/** Ends sessions: by their holder, or because a token was copied. */
@Injectable()
export class SessionEnding {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly tokens: RefreshTokens,
    private readonly audit: Audit,
  ) {}

  /** Signing out by the refresh cookie; without one, or with a dead one, there is nothing left to end. */
  signOut(token: string | undefined): Promise<void> {
    return this.database.transaction(async () => {
      const row = token === undefined ? undefined : await this.tokens.find(token);
      if (!row || !(await this.sessions.end(row.sessionId, row.personId, 'signed-out'))) return;
      this.audit.record({ action: 'identity.signed-out', subjectType: SUBJECT, subjectId: row.sessionId });
    });
  }

  /** One of one's own sessions, on another machine perhaps. */
  endOwn(actor: PersonActor, sessionId: string): Promise<void> {
    return this.database.transaction(async () => {
      if (!(await this.sessions.end(sessionId, actor.personId, 'revoked'))) {
        throw new DomainError('not-found', 'identity.no-such-session');
      }
      this.audit.record({ action: 'identity.session-ended', subjectType: SUBJECT, subjectId: sessionId });
    });
  }

  /** After a refresh token came back that had been used: somebody has a copy. */
  async endStolen(sessionId: string, personId: string): Promise<void> {
    await this.sessions.end(sessionId, personId, 'reused');
    this.audit.record({
      action: 'identity.refresh-token-reused',
      subjectType: SUBJECT,
      subjectId: sessionId,
      after: { personId },
    });
  }
}
