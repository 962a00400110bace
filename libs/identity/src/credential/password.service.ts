import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type FieldError, type PersonActor } from '@yangguang/kernel';
import { Audit, Database } from '@yangguang/platform';
import { IDENTITY_SETTINGS } from '../identity-settings.token';
import { passwordFaults } from '../model/password-policy';
import type { IdentitySettings } from '../model/settings';
import { SessionStore } from '../session/session.store';
import { CredentialStore, type Account } from './credential.store';
import { PasswordHasher } from './password-hasher';

/** Changing one's own password. All other sessions of the person end with it. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialStore,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionStore,
    private readonly audit: Audit,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /** @throws DomainError `invalid` with every rule that the new password breaks */
  change(actor: PersonActor, current: string, next: string): Promise<void> {
    return this.database.transaction(async () => {
      const account = await this.credentials.find(actor.personId);
      if (!account) throw new DomainError('not-found', 'identity.no-such-person');
      if (!(await this.hasher.verify(account.passwordHash, current))) {
        throw refuse([{ pointer: '/current', key: 'identity.password-wrong' }]);
      }
      await this.assertGood(account, next);
      await this.credentials.replace(actor.personId, await this.hasher.hash(next), false);
      await this.sessions.endAll(actor.personId, 'password', actor.sessionId);
      this.audit.record({
        action: 'identity.password-changed',
        subjectType: 'identity.person',
        subjectId: actor.personId,
      });
    });
  }

  private async assertGood(account: Account, next: string): Promise<void> {
    const rules = this.settings.password;
    const faults = passwordFaults(next, account.username, rules);
    if (faults.length > 0) throw refuse(faults);
    for (const hash of await this.credentials.earlierHashes(account.personId)) {
      if (await this.hasher.verify(hash, next)) {
        throw refuse([
          { pointer: '/next', key: 'identity.password-used-before', values: { count: rules.remembered } },
        ]);
      }
    }
  }
}

function refuse(fields: readonly FieldError[]): DomainError {
  return new DomainError('invalid', 'platform.validation', { fields });
}
