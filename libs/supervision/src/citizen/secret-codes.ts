import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { FieldCipher } from '@yangguang/platform';
import { CaseRepository } from '../case/case.repository';
import type { CaseEntity } from '../case/case.entity';
import { normaliseNumber } from '../model/receipt-number';
import { codeDigestInput, normaliseSecretCode } from '../model/secret-code';

/** Stands in where a number does not exist, so that the same work is done and the same answer given. */
const NOBODYS_DIGEST = '0'.repeat(64);

/** Number and secret code: who knows both is the writer. Only keyed digests of codes are kept. */
@Injectable()
export class SecretCodes {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly cases: CaseRepository,
  ) {}

  digest(number: string, code: string): string {
    return this.cipher.digest(codeDigestInput(number, code));
  }

  /** The message that number and code open. A wrong number and a wrong code get one and the same refusal. */
  async open(typedNumber: string, typedCode: string): Promise<CaseEntity> {
    const number = normaliseNumber(typedNumber);
    // Two short columns and not the message: what is read, and how long it takes, must not tell a number from none.
    const lock = await this.cases.codeOf(number);
    const given = Buffer.from(this.digest(lock?.codeNumber ?? number, normaliseSecretCode(typedCode)));
    const right = timingSafeEqual(given, Buffer.from(lock?.codeDigest ?? NOBODYS_DIGEST));
    const row = lock && right ? await this.cases.findByNumber(number) : null;
    if (row) return row;
    throw new DomainError('not-found', 'supervision.number-or-code-wrong');
  }
}
