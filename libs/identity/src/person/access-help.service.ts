import { Injectable } from '@nestjs/common';
import { Audit, Database } from '@yangguang/platform';
import { SessionStore } from '../session/session.store';
import { SignInLock } from '../session/sign-in-lock';
import { PasswordHandover, type HandedOver } from './password-handover';
import { PersonRepository } from './person.repository';

/** Help for those who can't get in: a new password, a lock removed. */
@Injectable()
export class AccessHelpService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly handover: PasswordHandover,
    private readonly sessions: SessionStore,
    private readonly lock: SignInLock,
    private readonly audit: Audit,
  ) {}

  /** A temporary password; all sessions end, the lock opens. */
  resetPassword(id: string): Promise<HandedOver> {
    return this.database.transaction(async () => {
      const person = await this.people.requireOpen(id);
      const handed = await this.handover.next(person);
      await this.sessions.endAll(id, 'password');
      await this.lock.clear(this.lock.keyOf(person.username));
      this.note('identity.password-reset', id);
      return handed;
    });
  }

  unlock(id: string): Promise<void> {
    return this.database.transaction(async () => {
      const person = await this.people.requireOpen(id);
      await this.lock.clear(this.lock.keyOf(person.username));
      this.note('identity.account-unlocked', id);
    });
  }

  /** Ends all sessions of a person, at once and everywhere. Returns how many there were. */
  revokeSessions(id: string): Promise<number> {
    return this.database.transaction(async () => {
      await this.people.requireOpen(id);
      const ended = await this.sessions.endAll(id, 'revoked');
      this.note('identity.sessions-revoked', id);
      return ended;
    });
  }

  private note(action: string, subjectId: string): void {
    this.audit.record({ action, subjectType: 'identity.person', subjectId });
  }
}
