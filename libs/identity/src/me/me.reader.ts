import { Injectable } from '@nestjs/common';
import { DomainError, type PersonActor } from '@yangguang/kernel';
import { Database, FieldCipher } from '@yangguang/platform';
import { CredentialStore } from '../credential/credential.store';
import type { RoleCode } from '../model/role';
import { openPhone } from '../person/phone';

export interface MyPosition {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly title: string;
  readonly roles: RoleCode[];
}

export interface Myself {
  readonly username: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly totpEnabled: boolean;
  readonly mustChangePassword: boolean;
  readonly positions: MyPosition[];
  /** The position acted in; while acting for somebody it is theirs. */
  readonly position: MyPosition;
}

const POSITION = `SELECT x.id, x.unit_id AS "unitId", u.name AS "unitName", x.title,
    ARRAY(SELECT r.role FROM identity.position_role r WHERE r.position_id = x.id ORDER BY r.role) AS roles
  FROM identity.position x JOIN identity.unit u ON u.id = x.unit_id`;

/** What a person sees of their own account; one's own telephone number is not masked from oneself. */
@Injectable()
export class MeReader {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
    private readonly credentials: CredentialStore,
  ) {}

  async of(actor: PersonActor): Promise<Myself> {
    const row = await this.database.one<{
      username: string;
      email: string | null;
      phoneSealed: string | null;
      totpEnabled: boolean;
    }>(
      `SELECT p.username, p.email, p.phone_sealed AS "phoneSealed", c.totp_secret IS NOT NULL AS "totpEnabled"
         FROM identity.person p JOIN identity.credential c ON c.person_id = p.id WHERE p.id = $1`,
      [actor.personId],
    );
    const position = await this.database.one<MyPosition>(`${POSITION} WHERE x.id = $1`, [actor.positionId]);
    if (!row || !position) throw new DomainError('not-found', 'identity.no-such-person');
    const positions = await this.database.query<MyPosition>(
      `${POSITION} WHERE x.person_id = $1 AND x.ended_on IS NULL ORDER BY x.started_on, x.id`,
      [actor.personId],
    );
    return {
      username: row.username,
      email: row.email,
      phone: row.phoneSealed === null ? null : openPhone(this.cipher, actor.personId, row.phoneSealed),
      totpEnabled: row.totpEnabled,
      mustChangePassword: await this.credentials.mustChange(actor.personId),
      position,
      positions,
    };
  }
}
