import { Injectable } from '@nestjs/common';
import { DomainError, type PersonActor } from '@yangguang/kernel';
import { AppConfig, Audit, Database } from '@yangguang/platform';
import { generateSecret, generateURI } from 'otplib';
import { CredentialStore, type Account } from './credential.store';
import { OneTimeCodes } from './one-time-codes';
import { PasswordHasher } from './password-hasher';

/** Turning the second factor on (begin, then confirm with a first code) and off. */
@Injectable()
export class TotpService {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialStore,
    private readonly codes: OneTimeCodes,
    private readonly hasher: PasswordHasher,
    private readonly audit: Audit,
    private readonly config: AppConfig,
  ) {}

  /** A new secret for the authenticator, as text and as an `otpauth:` address. Nothing is on until it is confirmed. */
  begin(actor: PersonActor): Promise<{ secret: string; uri: string }> {
    return this.database.transaction(async () => {
      const account = await this.account(actor);
      if (account.totpSecret !== null) throw new DomainError('conflict', 'identity.totp-already-on');
      const secret = generateSecret();
      await this.set(actor.personId, 'totp_pending', this.codes.seal(actor.personId, secret));
      const uri = generateURI({
        issuer: `${this.config.county.name}阳光政务`,
        label: account.username,
        secret,
      });
      return { secret, uri };
    });
  }

  /** Turns it on; answers the recovery codes, shown this once. */
  confirm(actor: PersonActor, code: string): Promise<string[]> {
    return this.database.transaction(async () => {
      const { totpPending } = await this.account(actor);
      if (totpPending === null) throw new DomainError('conflict', 'identity.totp-not-begun');
      if (!(await this.codes.acceptTotp(actor.personId, totpPending, code))) throw wrongCode();
      await this.set(actor.personId, 'totp_secret', totpPending);
      await this.set(actor.personId, 'totp_pending', null);
      this.note('identity.totp-turned-on', actor.personId);
      return this.codes.makeRecoveryCodes(actor.personId);
    });
  }

  /** Off again, against the password: an open screen must not be enough. */
  disable(actor: PersonActor, password: string): Promise<void> {
    return this.database.transaction(async () => {
      const account = await this.account(actor);
      if (!(await this.hasher.verify(account.passwordHash, password))) {
        throw new DomainError('invalid', 'identity.password-wrong', {
          fields: [{ pointer: '/password', key: 'identity.password-wrong' }],
        });
      }
      await this.turnOff(actor.personId);
    });
  }

  /** For somebody whose telephone with the authenticator is lost; done by the security administrator. */
  turnOffFor(personId: string): Promise<void> {
    return this.database.transaction(async () => {
      if (!(await this.credentials.find(personId)))
        throw new DomainError('not-found', 'identity.no-such-person');
      await this.turnOff(personId);
    });
  }

  private async turnOff(personId: string): Promise<void> {
    await this.set(personId, 'totp_secret', null);
    await this.set(personId, 'totp_pending', null);
    await this.codes.dropRecoveryCodes(personId);
    this.note('identity.totp-turned-off', personId);
  }

  private async account(actor: PersonActor): Promise<Account> {
    const account = await this.credentials.find(actor.personId);
    if (!account) throw new DomainError('not-found', 'identity.no-such-person');
    return account;
  }

  private async set(
    personId: string,
    column: 'totp_secret' | 'totp_pending',
    value: string | null,
  ): Promise<void> {
    await this.database.query(`UPDATE identity.credential SET ${column} = $2 WHERE person_id = $1`, [
      personId,
      value,
    ]);
  }

  private note(action: string, personId: string): void {
    this.audit.record({ action, subjectType: 'identity.person', subjectId: personId });
  }
}

function wrongCode(): DomainError {
  return new DomainError('invalid', 'identity.otp-wrong', {
    fields: [{ pointer: '/code', key: 'identity.otp-wrong' }],
  });
}
