import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Actor, type Clock } from '@yangguang/kernel';
import { Audit, Database, Events } from '@yangguang/platform';
import { PersonClosed } from '../model/identity-events';
import { PersonRepository } from './person.repository';
import { PositionTransfer } from './position-transfer';

/** Closes accounts: the person has left. Nothing is deleted, the trail keeps its names. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly positions: PositionTransfer,
    private readonly events: Events,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ends positions, sessions and delegations at once. */
  close(actor: Actor, id: string, seenVersion: number, reason: string): Promise<void> {
    return this.database.transaction(async () => {
      if (actor.kind === 'person' && actor.personId === id)
        throw new DomainError('conflict', 'identity.close-self');
      const person = await this.people.requireOpen(id, seenVersion);
      for (const position of await this.positions.liveOf(id)) await this.positions.end(position);
      const now = this.clock.now();
      await this.database.query(
        `UPDATE identity.session SET ended_at = $2, end_reason = 'closed' WHERE person_id = $1 AND ended_at IS NULL`,
        [id, now],
      );
      await this.database.query(
        'UPDATE identity.delegation SET revoked_at = $2 WHERE delegate_id = $1 AND revoked_at IS NULL',
        [id, now],
      );
      await this.people.save(Object.assign(person, { closedAt: now }));
      this.events.publish(new PersonClosed(id));
      this.audit.record({
        action: 'identity.account-closed',
        subjectType: 'identity.person',
        subjectId: id,
        reason,
      });
    });
  }
}
