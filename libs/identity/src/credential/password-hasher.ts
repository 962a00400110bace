import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';

/** Argon2id with what OWASP asks for at least (19 MiB, two passes, one lane): some 30 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes passwords and compares them, in the thread pool, not on the event loop. */
@Injectable()
export class PasswordHasher {
  private decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFC'), COST);
  }

  verify(hashed: string, password: string): Promise<boolean> {
    return verify(hashed, password.normalize('NFC'));
  }

  /** As long as a real comparison, for a user name that nobody has: time must not tell who exists. */
  async verifyNobody(password: string): Promise<false> {
    this.decoy ??= this.hash('nobody has this password');
    await this.verify(await this.decoy, password);
    return false;
  }
}
