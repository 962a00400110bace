import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@yangguang/kernel';
import { Database, FieldCipher } from '@yangguang/platform';
import type { RoleCode } from '../model/role';
import type { UnitKind } from '../model/unit-kind';
import { openPhone } from '../person/phone';

/** A unit as other libraries know it. */
export interface UnitRef {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly pinyin: string;
  /** False once it has been merged or abolished. */
  readonly active: boolean;
}

/** How long a unit has been one. */
export interface UnitTerm {
  readonly id: string;
  readonly openedOn: LocalDate;
  /** The day from which it is no more; null while it is. */
  readonly endedOn: LocalDate | null;
}

/** A member of staff as other libraries know them; never to be shown to the public. */
export interface PersonRef {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly roles: readonly RoleCode[];
  readonly email?: string;
  readonly phone?: string;
}

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly roles: RoleCode[];
  readonly email: string | null;
  readonly phoneSealed: string | null;
}

const UNIT = `SELECT id, name, short_name AS "shortName", code, kind, pinyin, ended_on IS NULL AS active
  FROM identity.unit`;

/** Answers which units there are and who works in them. */
@Injectable()
export class UnitDirectory {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
  ) {}

  find(id: string): Promise<UnitRef | undefined> {
    return this.database.one<UnitRef>(`${UNIT} WHERE id = $1`, [id]);
  }

  /** All units, ended ones too, in the county's own order. */
  list(): Promise<UnitRef[]> {
    return this.database.query<UnitRef>(`${UNIT} ORDER BY sort, id`);
  }

  /** Units that a citizen may write to. */
  acceptingMessages(): Promise<UnitRef[]> {
    return this.database.query<UnitRef>(
      `${UNIT} WHERE ended_on IS NULL AND accepts_messages ORDER BY sort, id`,
    );
  }

  /** Units that citizens can write to or once could, each with the days on which it opened and ended. */
  receiving(): Promise<UnitTerm[]> {
    return this.database.query<UnitTerm>(
      `SELECT id, opened_on AS "openedOn", ended_on AS "endedOn" FROM identity.unit WHERE accepts_messages ORDER BY sort, id`,
    );
  }

  /** Who carries on a unit's matters today: itself while it exists, else the last of its successors. */
  async presentOf(id: string): Promise<UnitRef | undefined> {
    const row = await this.database.one<{ id: string }>(
      `WITH RECURSIVE heir AS (
         SELECT id, successor_id, ended_on, 1 AS step FROM identity.unit WHERE id = $1
         UNION ALL
         SELECT u.id, u.successor_id, u.ended_on, h.step + 1
           FROM identity.unit u JOIN heir h ON u.id = h.successor_id WHERE h.ended_on IS NOT NULL AND h.step < 50)
       SELECT id FROM heir WHERE ended_on IS NULL LIMIT 1`,
      [id],
    );
    return row && this.find(row.id);
  }

  /** Who works in a unit now, in a role when one is named. A person with two posts there comes once. */
  async people(unitId: string, role?: RoleCode): Promise<PersonRef[]> {
    const rows = await this.database.query<PersonRow>(
      `SELECT p.id, p.name, x.unit_id AS "unitId", p.email, p.phone_sealed AS "phoneSealed",
              array_remove(array_agg(DISTINCT r.role), NULL) AS roles
         FROM identity.position x
         JOIN identity.person p ON p.id = x.person_id AND p.closed_at IS NULL
         LEFT JOIN identity.position_role r ON r.position_id = x.id
        WHERE x.unit_id = $1 AND x.ended_on IS NULL
        GROUP BY p.id, x.unit_id
       HAVING $2::text IS NULL OR bool_or(r.role = $2)
        ORDER BY p.id`,
      [unitId, role ?? null],
    );
    return rows.map((row) => this.toRef(row));
  }

  /** The people with a role anywhere in the county: the information centre's staff, for example. */
  async peopleWithRole(role: RoleCode): Promise<PersonRef[]> {
    const units = await this.database.query<{ id: string }>(
      `SELECT DISTINCT x.unit_id AS id FROM identity.position x JOIN identity.position_role r ON r.position_id = x.id
        WHERE r.role = $1 AND x.ended_on IS NULL`,
      [role],
    );
    const found = await Promise.all(units.map((unit) => this.people(unit.id, role)));
    return found.flat();
  }

  /** A person by id, in the oldest of their present positions; nothing once the account is closed. */
  async person(id: string): Promise<PersonRef | undefined> {
    const row = await this.database.one<PersonRow>(
      `SELECT p.id, p.name, x.unit_id AS "unitId", p.email, p.phone_sealed AS "phoneSealed",
              ARRAY(SELECT r.role FROM identity.position_role r WHERE r.position_id = x.id ORDER BY r.role) AS roles
         FROM identity.person p JOIN identity.position x ON x.person_id = p.id AND x.ended_on IS NULL
        WHERE p.id = $1 AND p.closed_at IS NULL ORDER BY x.started_on, x.id LIMIT 1`,
      [id],
    );
    return row && this.toRef(row);
  }

  private toRef({ email, phoneSealed, ...person }: PersonRow): PersonRef {
    return {
      ...person,
      ...(email === null ? {} : { email }),
      ...(phoneSealed === null ? {} : { phone: openPhone(this.cipher, person.id, phoneSealed) }),
    };
  }
}
