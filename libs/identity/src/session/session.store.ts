import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import { IDENTITY_SETTINGS } from '../identity-settings.token';
import type { IdentitySettings } from '../model/settings';
import type { Origin } from './sign-in-record';

export type EndReason = 'signed-out' | 'revoked' | 'reused' | 'password' | 'closed' | 'too-many' | 'position';

export interface LiveSession {
  readonly id: string;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  readonly address: string;
  readonly agent: string;
}

/** Opens and ends sessions. Ended ones stay for the record; the next request with one is refused. */
@Injectable()
export class SessionStore {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /** Opens a session; where the person has too many, the oldest end. */
  async open(personId: string, positionId: string, origin: Origin): Promise<string> {
    const id = newId();
    const now = this.clock.now();
    await this.database.query(
      `INSERT INTO identity.session (id, person_id, position_id, started_at, last_seen_at, address, agent)
       VALUES ($1, $2, $3, $4, $4, $5, $6)`,
      [id, personId, positionId, now, origin.address, origin.agent],
    );
    await this.database.query(
      `UPDATE identity.session SET ended_at = $2, end_reason = 'too-many' WHERE id IN (
         SELECT id FROM identity.session WHERE person_id = $1 AND ended_at IS NULL
          ORDER BY started_at DESC, id DESC OFFSET $3)`,
      [personId, now, this.settings.session.perPerson],
    );
    return id;
  }

  /** Sessions that still live, the newest first. */
  live(personId: string): Promise<LiveSession[]> {
    const { idleMinutes, absoluteHours } = this.settings.session;
    const now = this.clock.now().getTime();
    return this.database.query<LiveSession>(
      `SELECT id, started_at AS "startedAt", last_seen_at AS "lastSeenAt", address, agent FROM identity.session
        WHERE person_id = $1 AND ended_at IS NULL AND last_seen_at > $2 AND started_at > $3
        ORDER BY started_at DESC, id DESC`,
      [personId, new Date(now - idleMinutes * 60_000), new Date(now - absoluteHours * 3_600_000)],
    );
  }

  /** Ends one session of a person. False when there was none to end. */
  async end(sessionId: string, personId: string, reason: EndReason): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE identity.session SET ended_at = $3, end_reason = $4
        WHERE id = $1 AND person_id = $2 AND ended_at IS NULL RETURNING id`,
      [sessionId, personId, this.clock.now(), reason],
    );
    return rows.length > 0;
  }

  /** Ends all sessions of a person, but for one to be kept. Returns how many. */
  async endAll(personId: string, reason: EndReason, keep: string | null = null): Promise<number> {
    const rows = await this.database.query(
      `UPDATE identity.session SET ended_at = $2, end_reason = $3
        WHERE person_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $4 RETURNING id`,
      [personId, this.clock.now(), reason, keep],
    );
    return rows.length;
  }

  /** Ends the sessions that act in a position, their holder's own and those of delegates. */
  async endForPosition(positionId: string): Promise<void> {
    await this.database.query(
      `UPDATE identity.session s SET ended_at = $2, end_reason = 'position'
        WHERE s.ended_at IS NULL AND (s.position_id = $1 OR s.delegation_id IN (
          SELECT id FROM identity.delegation WHERE position_id = $1))`,
      [positionId, this.clock.now()],
    );
  }

  async stand(sessionId: string, positionId: string, delegationId: string | null): Promise<void> {
    await this.database.query(
      'UPDATE identity.session SET position_id = $2, delegation_id = $3 WHERE id = $1',
      [sessionId, positionId, delegationId],
    );
  }
}
