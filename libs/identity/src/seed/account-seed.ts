import { Injectable } from '@nestjs/common';
import { Database } from '@yangguang/platform';
import { CredentialStore } from '../credential/credential.store';
import { PasswordHasher } from '../credential/password-hasher';
import { assertRolesFit, dutyClassOf } from '../model/duty-class';
import type { RoleCode } from '../model/role';
import { PersonMaker } from '../person/person-maker';
import { PositionService, type NewPosition } from '../person/position.service';
import { RoleService } from '../person/role.service';

export interface SeededAccount {
  readonly username: string;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly roles: readonly [RoleCode, ...RoleCode[]];
  readonly position: NewPosition;
  /** From `hashPassword`: a seed of many accounts hashes one password once. */
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  /** Works only where the demonstration county was asked for. */
  readonly demonstration: boolean;
}

/**
 * Makes accounts with their roles in one step, where there is nobody yet who could: the first
 * administrators of a county, and the people of the demonstration county.
 */
@Injectable()
export class AccountSeed {
  constructor(
    private readonly database: Database,
    private readonly maker: PersonMaker,
    private readonly positions: PositionService,
    private readonly roles: RoleService,
    private readonly credentials: CredentialStore,
    private readonly hasher: PasswordHasher,
  ) {}

  hashPassword(password: string): Promise<string> {
    return this.hasher.hash(password);
  }

  /** @throws DomainError `identity.roles-exclude` when the roles belong to two classes */
  create(account: SeededAccount): Promise<{ personId: string; positionId: string }> {
    const { roles, position, passwordHash, mustChangePassword, ...wish } = account;
    return this.database.transaction(async () => {
      const duty = dutyClassOf(roles[0]);
      assertRolesFit(duty, roles);
      const person = await this.maker.make({ ...wish, duty });
      const positionId = await this.positions.insert(person, position);
      await this.roles.write(positionId, roles);
      await this.credentials.create(person.id, passwordHash, mustChangePassword);
      return { personId: person.id, positionId };
    });
  }

  /** Whether anybody has an account yet; a county without one needs its first administrators. */
  async isEmpty(): Promise<boolean> {
    return (await this.database.one('SELECT 1 FROM identity.person LIMIT 1')) === undefined;
  }
}
