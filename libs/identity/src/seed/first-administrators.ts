import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { Audit, Database } from '@yangguang/platform';
import { temporaryPassword } from '../credential/random-secret';
import { OpenUnitService } from '../unit/open-unit.service';
import { AccountSeed } from './account-seed';

/** The three administrators of a new county; the passwords are to be handed to three people. */
const ADMINISTRATORS = [
  { username: 'system-admin', role: 'system-admin', title: '系统管理员' },
  { username: 'security-admin', role: 'security-admin', title: '安全管理员' },
  { username: 'audit-admin', role: 'audit-admin', title: '审计管理员' },
] as const;

export interface FirstAccount {
  readonly username: string;
  readonly title: string;
  /** Shown once; changed by its holder before anything else. */
  readonly temporaryPassword: string;
}

/** Begins a real county: its information centre and the three administrators, who open everything else. */
@Injectable()
export class FirstAdministrators {
  constructor(
    private readonly database: Database,
    private readonly units: OpenUnitService,
    private readonly accounts: AccountSeed,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `identity.county-begun` (409) when anybody has an account already */
  appoint(county: string): Promise<FirstAccount[]> {
    return this.database.transaction(async () => {
      await this.database.query(
        `SELECT pg_advisory_xact_lock(hashtextextended('identity.first-administrators', 0))`,
      );
      if (!(await this.accounts.isEmpty())) throw new DomainError('conflict', 'identity.county-begun');
      const centre = await this.units.open({
        code: 'XXZX',
        name: `${county}信息中心`,
        shortName: '信息中心',
        kind: 'centre',
        acceptsMessages: false,
      });
      const made: FirstAccount[] = [];
      for (const { username, role, title } of ADMINISTRATORS) {
        const password = temporaryPassword();
        const { personId } = await this.accounts.create({
          username,
          name: title,
          roles: [role],
          position: { unitId: centre.id, title },
          passwordHash: await this.accounts.hashPassword(password),
          mustChangePassword: true,
          demonstration: false,
        });
        this.audit.record({
          action: 'identity.first-administrator-appointed',
          subjectType: 'identity.person',
          subjectId: personId,
          unitId: centre.id,
          after: { username },
        });
        made.push({ username, title, temporaryPassword: password });
      }
      return made;
    });
  }
}
