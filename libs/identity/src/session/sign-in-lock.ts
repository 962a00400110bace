import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '@yangguang/kernel';
import { AppConfig, Database, FieldCipher } from '@yangguang/platform';
import { IDENTITY_SETTINGS } from '../identity-settings.token';
import { admitAttempt, lockAfterFailure, type FailureCount } from '../model/lockout';
import type { IdentitySettings } from '../model/settings';
import { normalUsername } from '../model/username';

interface CountRow {
  readonly failures: number;
  readonly counted_since: Date;
  readonly locked_until: Date | null;
}

/** Keeps the count of failed sign-ins for each name typed and each address. Opens its own transactions. */
@Injectable()
export class SignInLock {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /**
   * Counts an attempt before it is examined. Returns the key to settle it with.
   * @throws DomainError `identity.locked` (429) while the name is locked or too many are under way
   */
  async admit(username: string): Promise<string> {
    const key = this.keyOf(username);
    await this.database.transaction(async () => {
      const now = this.clock.now();
      await this.database.query(
        `INSERT INTO identity.sign_in_lock (username_digest, failures, counted_since) VALUES ($1, 0, $2)
         ON CONFLICT DO NOTHING`,
        [key, now],
      );
      const admission = admitAttempt(await this.lockRow(key), now, this.settings.lockout);
      if (!admission.admitted) throw tooMany('identity.locked', admission.retryAfter);
      await this.store(key, admission.count);
    });
    return key;
  }

  /** After an admitted attempt failed. Says whether this closed the lock. */
  fail(key: string): Promise<boolean> {
    return this.database.transaction(async () => {
      const count = await this.lockRow(key);
      if (!count) return false;
      const after = lockAfterFailure(count, this.clock.now(), this.settings.lockout);
      await this.store(key, after);
      return after.lockedUntil !== null;
    });
  }

  /** Takes an admitted attempt back: it was neither a success nor a failure (the one-time code is still to come). */
  async release(key: string): Promise<void> {
    await this.database.query(
      'UPDATE identity.sign_in_lock SET failures = greatest(failures - 1, 0) WHERE username_digest = $1',
      [key],
    );
  }

  /** After a success, or by an administrator. */
  async clear(key: string): Promise<void> {
    await this.database.query('DELETE FROM identity.sign_in_lock WHERE username_digest = $1', [key]);
  }

  keyOf(username: string): string {
    return this.cipher.digest(`sign-in ${normalUsername(username)}`);
  }

  /** @throws DomainError `identity.address-throttled` (429) after many failures from one address */
  async assertAddressFree(address: string): Promise<void> {
    const { addressFailures, addressMinutes } = this.settings.lockout;
    const since = new Date(this.clock.now().getTime() - addressMinutes * 60_000);
    const row = await this.database.one<{ failed: number }>(
      `SELECT count(*)::int AS failed FROM identity.sign_in_attempt
        WHERE address = $1 AND at > $2 AND outcome IN ('wrong', 'otp-wrong', 'closed')`,
      [address, since],
    );
    if ((row?.failed ?? 0) < addressFailures * this.config.rateLimitScale) return;
    throw tooMany('identity.address-throttled', addressMinutes * 60);
  }

  private async lockRow(key: string): Promise<FailureCount | undefined> {
    const row = await this.database.one<CountRow>(
      'SELECT failures, counted_since, locked_until FROM identity.sign_in_lock WHERE username_digest = $1 FOR UPDATE',
      [key],
    );
    return row && { failures: row.failures, countedSince: row.counted_since, lockedUntil: row.locked_until };
  }

  private async store(key: string, count: FailureCount): Promise<void> {
    await this.database.query(
      `UPDATE identity.sign_in_lock SET failures = $2, counted_since = $3, locked_until = $4 WHERE username_digest = $1`,
      [key, count.failures, count.countedSince, count.lockedUntil],
    );
  }
}

function tooMany(key: string, retryAfter: number): DomainError {
  return new DomainError('too-many-requests', key, {
    retryAfter,
    values: { minutes: Math.ceil(retryAfter / 60) },
  });
}
