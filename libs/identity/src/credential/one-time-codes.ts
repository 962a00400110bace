import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { Database, FieldCipher } from '@yangguang/platform';
import { verifySync } from 'otplib';
import { recoveryCode } from './random-secret';

/** Seconds by which an authenticator's clock may differ. */
const TOLERANCE = 30;
export const RECOVERY_CODES = 10;
const SIX_DIGITS = /^\d{6}$/;

/** The second factor: codes of an authenticator (RFC 6238) and recovery codes, each good once. */
@Injectable()
export class OneTimeCodes {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  seal(personId: string, secret: string): string {
    return this.cipher.seal(secret, contextOf(personId));
  }

  /** Takes a code, so that it is not good a second time. */
  async accept(personId: string, sealedSecret: string, typed: string): Promise<boolean> {
    const code = typed.replace(/\s/g, '');
    if (SIX_DIGITS.test(code)) return this.acceptTotp(personId, sealedSecret, code);
    return this.acceptRecovery(personId, code.toLowerCase());
  }

  /** A code seen over somebody's shoulder must not work again: its time step is taken once. */
  async acceptTotp(personId: string, sealedSecret: string, code: string): Promise<boolean> {
    if (!SIX_DIGITS.test(code)) return false;
    const secret = this.cipher.open(sealedSecret, contextOf(personId));
    const epoch = Math.floor(this.clock.now().getTime() / 1000);
    const result = verifySync({ secret, token: code, epoch, epochTolerance: TOLERANCE });
    if (!result.valid || !('timeStep' in result)) return false;
    const rows = await this.database.query(
      `UPDATE identity.credential SET totp_last_step = $2 WHERE person_id = $1 AND totp_last_step < $2 RETURNING 1`,
      [personId, result.timeStep],
    );
    return rows.length > 0;
  }

  /** Makes ten new recovery codes; those before are void. They are shown once and kept as digests. */
  async makeRecoveryCodes(personId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, recoveryCode);
    await this.dropRecoveryCodes(personId);
    await this.database.query(
      'INSERT INTO identity.recovery_code (person_id, digest) SELECT $1, unnest($2::text[])',
      [personId, codes.map((code) => this.digest(personId, code))],
    );
    return codes;
  }

  async dropRecoveryCodes(personId: string): Promise<void> {
    await this.database.query('DELETE FROM identity.recovery_code WHERE person_id = $1', [personId]);
  }

  private async acceptRecovery(personId: string, code: string): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE identity.recovery_code SET used_at = $3
        WHERE person_id = $1 AND digest = $2 AND used_at IS NULL RETURNING 1`,
      [personId, this.digest(personId, code), this.clock.now()],
    );
    return rows.length > 0;
  }

  private digest(personId: string, code: string): string {
    return this.cipher.digest(`recovery ${personId} ${code}`);
  }
}

function contextOf(personId: string): string {
  return `identity.credential.totp:${personId}`;
}
