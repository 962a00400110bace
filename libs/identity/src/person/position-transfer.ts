import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, today, type Clock } from '@yangguang/kernel';
import { Audit, Database, Events } from '@yangguang/platform';
import { PositionEnded } from '../model/identity-events';
import { SessionStore } from '../session/session.store';

interface LivePosition {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
}

/** Ends positions, one by one or with their unit, and moves them to the unit that carries on. */
@Injectable()
export class PositionTransfer {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly events: Events,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ends a position: its sessions with it, and the delegations made from it. */
  async end(position: LivePosition): Promise<void> {
    await this.database.query(
      'UPDATE identity.position SET ended_on = greatest(started_on, $2::date) WHERE id = $1',
      [position.id, today(this.clock)],
    );
    await this.sessions.endForPosition(position.id);
    await this.database.query(
      'UPDATE identity.delegation SET revoked_at = $2 WHERE position_id = $1 AND revoked_at IS NULL',
      [position.id, this.clock.now()],
    );
    this.events.publish(new PositionEnded(position.personId, position.id, position.unitId));
    this.audit.record({
      action: 'identity.position-ended',
      subjectType: 'identity.person',
      subjectId: position.personId,
      unitId: position.unitId,
      after: { positionId: position.id },
    });
  }

  async endAll(unitId: string): Promise<void> {
    for (const position of await this.liveIn(unitId)) await this.end(position);
  }

  /** Everybody of a unit goes on in its successor with the same title and roles; a post held there already stays. */
  async moveAll(unitId: string, successorId: string): Promise<void> {
    for (const position of await this.liveIn(unitId)) {
      const id = newId();
      await this.database.query(
        `INSERT INTO identity.position (id, person_id, role_class, unit_id, title, started_on, created_at)
         SELECT $2, person_id, role_class, $3, title, $4, $5 FROM identity.position WHERE id = $1
         ON CONFLICT (person_id, unit_id, title) WHERE ended_on IS NULL DO NOTHING`,
        [position.id, id, successorId, today(this.clock), this.clock.now()],
      );
      await this.database.query(
        `INSERT INTO identity.position_role (position_id, role, granted_at)
         SELECT new.id, r.role, $3 FROM identity.position_role r, identity.position new
          WHERE r.position_id = $1 AND new.id = $2`,
        [position.id, id, this.clock.now()],
      );
      await this.end(position);
    }
  }

  liveIn(unitId: string): Promise<LivePosition[]> {
    return this.live('unit_id', unitId);
  }

  liveOf(personId: string): Promise<LivePosition[]> {
    return this.live('person_id', personId);
  }

  private live(column: 'unit_id' | 'person_id', id: string): Promise<LivePosition[]> {
    return this.database.query<LivePosition>(
      `SELECT id, person_id AS "personId", unit_id AS "unitId" FROM identity.position
        WHERE ${column} = $1 AND ended_on IS NULL ORDER BY id FOR UPDATE`,
      [id],
    );
  }
}
