import { Injectable } from '@nestjs/common';
import { AppConfig, Database } from '@yangguang/platform';
import type { RoleCode } from '../model/role';

/** Everything about a session that decides what its holder may do now. */
export interface SessionRow {
  readonly sessionId: string;
  readonly personId: string;
  readonly name: string;
  readonly positionId: string;
  readonly delegationId: string | null;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  readonly endedAt: Date | null;
  readonly unitId: string;
  readonly unitName: string;
  readonly roles: RoleCode[];
  readonly positionEnded: boolean;
  readonly accountClosed: boolean;
  readonly mustChange: boolean;
  readonly passwordSetAt: Date;
  readonly actingFor: {
    id: string;
    name: string;
    permissions: string[];
    from: string;
    until: string;
    revoked: boolean;
  } | null;
}

/**
 * One query by primary keys for each request of a member of staff. What is revoked, closed or
 * withdrawn therefore holds for the very next request, in every process.
 */
@Injectable()
export class SessionFactsQuery {
  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  /** While acting for somebody the position is the absent person's. */
  find(sessionId: string): Promise<SessionRow | undefined> {
    return this.database.one<SessionRow>(
      `SELECT s.id AS "sessionId", s.person_id AS "personId", p.name, pos.id AS "positionId",
              s.delegation_id AS "delegationId", s.started_at AS "startedAt", s.last_seen_at AS "lastSeenAt",
              s.ended_at AS "endedAt", pos.unit_id AS "unitId", u.name AS "unitName",
              pos.ended_on IS NOT NULL AS "positionEnded",
              (p.closed_at IS NOT NULL OR (p.demonstration AND NOT $2)) AS "accountClosed",
              c.must_change AS "mustChange", c.set_at AS "passwordSetAt",
              ARRAY(SELECT r.role FROM identity.position_role r WHERE r.position_id = pos.id) AS roles,
              CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('id', d.delegator_id, 'name', a.name,
                'permissions', to_jsonb(d.permissions), 'from', d.from_date, 'until', d.until_date,
                'revoked', d.revoked_at IS NOT NULL) END AS "actingFor"
         FROM identity.session s
         JOIN identity.person p ON p.id = s.person_id
         JOIN identity.credential c ON c.person_id = s.person_id
         LEFT JOIN identity.delegation d ON d.id = s.delegation_id
         LEFT JOIN identity.person a ON a.id = d.delegator_id
         JOIN identity.position pos ON pos.id = COALESCE(d.position_id, s.position_id)
         JOIN identity.unit u ON u.id = pos.unit_id
        WHERE s.id = $1`,
      [sessionId, this.config.demo],
    );
  }
}
