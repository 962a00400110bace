import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import { delegationState, type DelegationState } from '../model/delegation';

export interface DelegationRow {
  readonly id: string;
  readonly delegatorId: string;
  readonly delegatorName: string;
  readonly delegateId: string;
  readonly delegateName: string;
  readonly positionId: string;
  readonly unitName: string;
  readonly positionTitle: string;
  readonly from: string;
  readonly until: string;
  readonly permissions: string[];
  readonly reason: string;
  readonly revokedAt: Date | null;
}

export type DelegationView = DelegationRow & { readonly state: DelegationState };

/** Most rows answered: a person has a handful a year. */
const MOST = 100;

/** Reads the delegations that concern a person: those given and those received. */
@Injectable()
export class DelegationReader {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The latest first. */
  async of(personId: string): Promise<DelegationView[]> {
    return (await this.rows('(d.delegator_id = $1 OR d.delegate_id = $1)', personId)).map((row) =>
      this.view(row),
    );
  }

  async find(id: string): Promise<DelegationView | undefined> {
    const [row] = await this.rows('d.id = $1', id);
    return row && this.view(row);
  }

  private view(row: DelegationRow): DelegationView {
    return { ...row, state: delegationState(row, today(this.clock)) };
  }

  private rows(condition: string, value: string): Promise<DelegationRow[]> {
    return this.database.query<DelegationRow>(
      `SELECT d.id, d.delegator_id AS "delegatorId", a.name AS "delegatorName", d.delegate_id AS "delegateId",
              b.name AS "delegateName", d.position_id AS "positionId", u.name AS "unitName", x.title AS "positionTitle",
              d.from_date AS "from", d.until_date AS "until", d.permissions, d.reason, d.revoked_at AS "revokedAt"
         FROM identity.delegation d
         JOIN identity.person a ON a.id = d.delegator_id
         JOIN identity.person b ON b.id = d.delegate_id
         JOIN identity.position x ON x.id = d.position_id
         JOIN identity.unit u ON u.id = x.unit_id
        WHERE ${condition} ORDER BY d.from_date DESC, d.id DESC LIMIT ${MOST}`,
      [value],
    );
  }
}
