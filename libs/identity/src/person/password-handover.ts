import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { Notifier } from '@yangguang/platform';
import { CredentialStore } from '../credential/credential.store';
import { PasswordHasher } from '../credential/password-hasher';
import { temporaryPassword } from '../credential/random-secret';
import { isAdministrator } from '../model/duty-class';
import { maskEmail } from '../model/masking';
import type { PersonEntity } from './person.entity';

export interface HandedOver {
  /** To tell the person, shown once; null when it went to their mailbox. */
  readonly temporaryPassword: string | null;
  /** Where it was sent, masked. */
  readonly sentTo: string | null;
}

/**
 * Makes temporary passwords. One for an administrator goes only to their own mailbox: whoever could
 * reset and read it would hold two administrators' powers (三员分立).
 */
@Injectable()
export class PasswordHandover {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly hasher: PasswordHasher,
    private readonly notifier: Notifier,
  ) {}

  first(person: PersonEntity): Promise<HandedOver> {
    return this.handOver(person, (hash) => this.credentials.create(person.id, hash, true));
  }

  next(person: PersonEntity): Promise<HandedOver> {
    return this.handOver(person, (hash) => this.credentials.replace(person.id, hash, true));
  }

  private async handOver(person: PersonEntity, store: (hash: string) => Promise<void>): Promise<HandedOver> {
    const password = temporaryPassword();
    const byMail = isAdministrator(person.duty);
    if (byMail && person.email === null)
      throw new DomainError('conflict', 'identity.administrator-needs-email');
    await store(await this.hasher.hash(password));
    if (!byMail || person.email === null) return { temporaryPassword: password, sentTo: null };
    await this.notifier.mail({
      to: person.email,
      template: 'identity.mail.first-password',
      values: { name: person.name, username: person.username, password },
      language: 'zh-CN',
    });
    return { temporaryPassword: null, sentTo: maskEmail(person.email) };
  }
}
