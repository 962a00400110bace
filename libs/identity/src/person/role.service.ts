import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Actor, type Clock } from '@yangguang/kernel';
import { Audit, Database } from '@yangguang/platform';
import { assertRolesFit } from '../model/duty-class';
import type { RoleCode } from '../model/role';
import { PersonRepository } from './person.repository';

/** Grants and withdraws roles: the security administrator's part, apart from who opens accounts. */
@Injectable()
export class RoleService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Makes these the roles of a position; they hold from the person's next request.
   * @throws DomainError 403 `identity.own-roles`, 409 `identity.roles-exclude`
   */
  set(
    actor: Actor,
    personId: string,
    seenVersion: number,
    positionId: string,
    roles: readonly RoleCode[],
  ): Promise<void> {
    return this.database.transaction(async () => {
      if (actor.kind === 'person' && actor.personId === personId)
        throw new DomainError('forbidden', 'identity.own-roles');
      const person = await this.people.requireOpen(personId, seenVersion);
      assertRolesFit(person.duty, roles);
      const position = await this.database.one<{ unitId: string; roles: RoleCode[] }>(
        `SELECT unit_id AS "unitId", ARRAY(SELECT role FROM identity.position_role r WHERE r.position_id = p.id ORDER BY role) AS roles
           FROM identity.position p WHERE id = $1 AND person_id = $2 AND ended_on IS NULL`,
        [positionId, personId],
      );
      if (!position) throw new DomainError('not-found', 'identity.no-such-position');
      await this.write(positionId, roles);
      await this.people.touch(personId);
      this.audit.record({
        action: 'identity.roles-set',
        subjectType: 'identity.person',
        subjectId: personId,
        unitId: position.unitId,
        before: { positionId, roles: position.roles },
        after: { positionId, roles },
      });
    });
  }

  /** Without a question; for a seed and for `set`. */
  async write(positionId: string, roles: readonly RoleCode[]): Promise<void> {
    await this.database.query(
      'DELETE FROM identity.position_role WHERE position_id = $1 AND role <> ALL($2::text[])',
      [positionId, roles],
    );
    await this.database.query(
      `INSERT INTO identity.position_role (position_id, role, granted_at)
       SELECT $1, role, $3 FROM unnest($2::text[]) AS role ON CONFLICT DO NOTHING`,
      [positionId, roles, this.clock.now()],
    );
  }
}
