import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import type { DutyClass } from '../model/duty-class';
import type { RoleCode } from '../model/role';

export interface PositionRow {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly title: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly roles: RoleCode[];
}

export interface PersonRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly phoneSealed: string | null;
  readonly duty: DutyClass;
  readonly closedAt: Date | null;
  readonly version: number;
  readonly totpEnabled: boolean;
  readonly mustChangePassword: boolean;
  readonly lastSignedInAt: Date | null;
  readonly positions: PositionRow[];
}

export interface PersonFilter {
  readonly q?: string;
  readonly unitId?: string;
  readonly role?: RoleCode;
  readonly closed?: boolean;
  readonly limit: number;
  readonly cursor?: string;
}

const COLUMNS = `p.id, p.username, p.name, p.email, p.phone_sealed AS "phoneSealed", p.role_class AS duty,
  p.closed_at AS "closedAt", p.version, c.totp_secret IS NOT NULL AS "totpEnabled",
  c.must_change AS "mustChangePassword",
  (SELECT s.started_at FROM identity.session s WHERE s.person_id = p.id ORDER BY s.started_at DESC LIMIT 1)
    AS "lastSignedInAt",
  COALESCE((SELECT jsonb_agg(jsonb_build_object('id', x.id, 'unitId', x.unit_id, 'unitName', u.name, 'title', x.title,
      'startedOn', x.started_on, 'endedOn', x.ended_on,
      'roles', ARRAY(SELECT r.role FROM identity.position_role r WHERE r.position_id = x.id ORDER BY r.role))
      ORDER BY x.ended_on NULLS FIRST, x.started_on, x.id)
     FROM identity.position x JOIN identity.unit u ON u.id = x.unit_id WHERE x.person_id = p.id), '[]') AS positions`;

/** Reads accounts. Whoever may see only their own unit is given its id as `within`. */
@Injectable()
export class PersonReader {
  constructor(private readonly database: Database) {}

  /** By user name. A name is found by any part of it, a user name by its beginning. */
  async page(
    { q, unitId, role, closed, limit, cursor }: PersonFilter,
    within: string | null,
  ): Promise<Page<PersonRow>> {
    const [after] = cursor === undefined ? [null] : decodeCursor(cursor, 1);
    const rows = await this.database.query<PersonRow>(
      `SELECT ${COLUMNS} FROM identity.person p JOIN identity.credential c ON c.person_id = p.id
        WHERE ($1::text IS NULL OR strpos(p.name, $1) > 0 OR starts_with(p.username, lower($1)))
          AND ($2::boolean IS NULL OR (p.closed_at IS NOT NULL) = $2)
          AND (($3::uuid IS NULL AND $4::text IS NULL AND $5::uuid IS NULL) OR EXISTS (
                SELECT 1 FROM identity.position x
                 WHERE x.person_id = p.id AND x.ended_on IS NULL
                   AND ($3::uuid IS NULL OR x.unit_id = $3) AND ($5::uuid IS NULL OR x.unit_id = $5)
                   AND ($4::text IS NULL OR EXISTS (
                         SELECT 1 FROM identity.position_role r WHERE r.position_id = x.id AND r.role = $4))))
          AND ($6::text IS NULL OR p.username > $6)
        ORDER BY p.username LIMIT $7`,
      [q ?? null, closed ?? null, unitId ?? null, role ?? null, within, after, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      (row) => [row.username],
      (row) => row,
    );
  }

  /** @throws DomainError `identity.no-such-person`, also for somebody of another unit when `within` is set */
  async require(id: string, within: string | null): Promise<PersonRow> {
    const row = await this.database.one<PersonRow>(
      `SELECT ${COLUMNS} FROM identity.person p JOIN identity.credential c ON c.person_id = p.id
        WHERE p.id = $1 AND ($2::uuid IS NULL OR EXISTS (
          SELECT 1 FROM identity.position x WHERE x.person_id = p.id AND x.unit_id = $2 AND x.ended_on IS NULL))`,
      [id, within],
    );
    if (!row) throw new DomainError('not-found', 'identity.no-such-person');
    return row;
  }
}
