import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { CredentialStore, type Account } from '../credential/credential.store';
import { OneTimeCodes } from '../credential/one-time-codes';
import { PasswordHasher } from '../credential/password-hasher';
import type { IssuedSession } from './issued-session';
import { SessionOpening } from './session-opening';
import { SignInLock } from './sign-in-lock';
import { SignInRecord, type AttemptOutcome, type Origin } from './sign-in-record';

export interface SignInAttempt {
  readonly username: string;
  readonly password: string;
  /** The six digits of the authenticator, or a recovery code. */
  readonly otp?: string;
}

/**
 * Signing in. A wrong name, a wrong password and a closed account get one and the same answer after
 * one and the same work. Runs outside a transaction, since what a refusal counts must stay counted.
 */
@Injectable()
export class SignInService {
  constructor(
    private readonly lock: SignInLock,
    private readonly credentials: CredentialStore,
    private readonly hasher: PasswordHasher,
    private readonly codes: OneTimeCodes,
    private readonly opening: SessionOpening,
    private readonly record: SignInRecord,
  ) {}

  async signIn(attempt: SignInAttempt, origin: Origin): Promise<IssuedSession> {
    await this.lock.assertAddressFree(origin.address);
    const account = await this.credentials.findByUsername(attempt.username);
    const key = await this.admit(attempt.username, account, origin);
    const right = account
      ? await this.hasher.verify(account.passwordHash, attempt.password)
      : await this.hasher.verifyNobody(attempt.password);
    if (!account || !right) return this.refuse('wrong', key, account, origin);
    if (account.closed) return this.refuse('closed', key, account, origin);
    if (account.totpSecret !== null) {
      if (attempt.otp === undefined) {
        await this.lock.release(key);
        await this.record.add('otp-required', account.personId, origin);
        throw new DomainError('unauthenticated', 'identity.otp-required');
      }
      const accepted = await this.codes.accept(account.personId, account.totpSecret, attempt.otp);
      if (!accepted) return this.refuse('otp-wrong', key, account, origin);
    }
    await this.lock.clear(key);
    return this.opening.open(account.personId, origin);
  }

  private async admit(username: string, account: Account | undefined, origin: Origin): Promise<string> {
    try {
      return await this.lock.admit(username);
    } catch (error) {
      if (error instanceof DomainError) await this.record.add('locked', account?.personId ?? null, origin);
      throw error;
    }
  }

  private async refuse(
    outcome: AttemptOutcome,
    key: string,
    account: Account | undefined,
    origin: Origin,
  ): Promise<never> {
    await this.lock.fail(key);
    await this.record.add(outcome, account?.personId ?? null, origin);
    throw new DomainError(
      'unauthenticated',
      outcome === 'otp-wrong' ? 'identity.otp-wrong' : 'identity.bad-credentials',
    );
  }
}
