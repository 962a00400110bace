import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FieldCipher } from '@yangguang/platform';
import { randomToken } from '../credential/random-secret';

/** Secrets of API clients: 256 random bits, kept as a keyed digest. Nobody guesses them, so no slow hash is needed. */
@Injectable()
export class ClientSecret {
  constructor(private readonly cipher: FieldCipher) {}

  make(): string {
    return randomToken();
  }

  digest(clientId: string, secret: string): string {
    return this.cipher.digest(`client ${clientId} ${secret}`);
  }

  matches(clientId: string, secret: string, digest: string): boolean {
    const given = Buffer.from(this.digest(clientId, secret));
    const kept = Buffer.from(digest);
    return given.length === kept.length && timingSafeEqual(given, kept);
  }
}
