import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';

/** In which position, and for whom, a person may stand. */
@Injectable()
export class StandingQuery {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The position a new session begins in: the one used last, else the oldest. */
  async firstPosition(personId: string): Promise<string | undefined> {
    const row = await this.database.one<{ id: string }>(
      `SELECT p.id FROM identity.position p
        WHERE p.person_id = $1 AND p.ended_on IS NULL
        ORDER BY p.id = (SELECT s.position_id FROM identity.session s
                          WHERE s.person_id = $1 ORDER BY s.started_at DESC, s.id DESC LIMIT 1) DESC NULLS LAST,
                 p.started_on, p.id
        LIMIT 1`,
      [personId],
    );
    return row?.id;
  }

  async holds(personId: string, positionId: string): Promise<boolean> {
    const row = await this.database.one(
      'SELECT 1 FROM identity.position WHERE id = $1 AND person_id = $2 AND ended_on IS NULL',
      [positionId, personId],
    );
    return row !== undefined;
  }

  /** Whether a delegation is in force today for this delegate, in a position that still exists. */
  async mayAct(personId: string, delegationId: string): Promise<boolean> {
    const row = await this.database.one(
      `SELECT 1 FROM identity.delegation d
         JOIN identity.position p ON p.id = d.position_id AND p.ended_on IS NULL
        WHERE d.id = $1 AND d.delegate_id = $2 AND d.revoked_at IS NULL AND $3 BETWEEN d.from_date AND d.until_date`,
      [delegationId, personId, today(this.clock)],
    );
    return row !== undefined;
  }
}
