import { Injectable } from '@nestjs/common';
import { DomainError, type PersonActor } from '@yangguang/kernel';
import { Audit, Database } from '@yangguang/platform';
import type { Standing } from './issued-session';
import { SessionStore } from './session.store';
import { StandingQuery } from './standing.query';

/** In which position, or for whom, a session acts; changed by its holder, corrected when it is renewed. */
@Injectable()
export class SessionStanding {
  constructor(
    private readonly database: Database,
    private readonly query: StandingQuery,
    private readonly sessions: SessionStore,
    private readonly audit: Audit,
  ) {}

  /** Goes on in another position of one's own. */
  changePosition(actor: PersonActor, positionId: string): Promise<Standing> {
    return this.database.transaction(async () => {
      if (!(await this.query.holds(actor.personId, positionId))) {
        throw new DomainError('not-found', 'identity.no-such-position');
      }
      await this.sessions.stand(actor.sessionId, positionId, null);
      this.note('identity.position-taken', actor, { positionId });
      return { positionId, delegationId: null };
    });
  }

  /** Begins to act for somebody (甲（代乙）), or stops with null and is oneself again. */
  act(actor: PersonActor, delegationId: string | null): Promise<Standing> {
    return this.database.transaction(async () => {
      if (delegationId !== null && !(await this.query.mayAct(actor.personId, delegationId))) {
        throw new DomainError('conflict', 'identity.delegation-not-in-force');
      }
      const positionId = await this.query.firstPosition(actor.personId);
      if (positionId === undefined) throw new DomainError('forbidden', 'identity.no-position');
      await this.sessions.stand(actor.sessionId, positionId, delegationId);
      this.note(delegationId ? 'identity.acting-begun' : 'identity.acting-ended', actor, { delegationId });
      return { positionId, delegationId };
    });
  }

  /** Where a session stands when it is renewed: a delegation that is over falls away, an ended position too. */
  async settle(session: { sessionId: string; personId: string } & Standing): Promise<Standing | undefined> {
    const { sessionId, personId } = session;
    const delegated =
      session.delegationId !== null && (await this.query.mayAct(personId, session.delegationId));
    const positionId = (await this.query.holds(personId, session.positionId))
      ? session.positionId
      : await this.query.firstPosition(personId);
    if (positionId === undefined) return undefined;
    const standing = { positionId, delegationId: delegated ? session.delegationId : null };
    await this.sessions.stand(sessionId, standing.positionId, standing.delegationId);
    return standing;
  }

  private note(action: string, actor: PersonActor, after: Partial<Standing>): void {
    this.audit.record({ action, subjectType: 'identity.session', subjectId: actor.sessionId, after });
  }
}
