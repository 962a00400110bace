import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { Audit, Database } from '@yangguang/platform';
import type { IssuedSession } from './issued-session';
import { SessionIssuer } from './session-issuer';
import { SessionStore } from './session.store';
import { SignInRecord, type Origin } from './sign-in-record';
import { StandingQuery } from './standing.query';

/** Begins the session of somebody who has proven who they are. */
@Injectable()
export class SessionOpening {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly issuer: SessionIssuer,
    private readonly standing: StandingQuery,
    private readonly record: SignInRecord,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `identity.no-position` (403) when the person holds no position any more */
  async open(personId: string, origin: Origin): Promise<IssuedSession> {
    const positionId = await this.standing.firstPosition(personId);
    if (positionId === undefined) {
      await this.record.add('no-position', personId, origin);
      throw new DomainError('forbidden', 'identity.no-position');
    }
    return this.database.transaction(async () => {
      const sessionId = await this.sessions.open(personId, positionId, origin);
      await this.record.add('signed-in', personId, origin);
      this.audit.record({
        action: 'identity.signed-in',
        subjectType: 'identity.person',
        subjectId: personId,
        after: { sessionId },
      });
      return this.issuer.issue(personId, sessionId, { positionId, delegationId: null });
    });
  }
}
