import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { FieldCipher } from '@yangguang/platform';
import type { FollowPurpose } from '../model/follow-rule';

/** Hex digits of a key: 160 bits, as good as not to be guessed and short enough for an address. */
const KEY_LENGTH = 40;

/**
 * Addresses that let their holder do one thing without number and code. The key is a keyed digest of what it
 * opens, so nothing is stored, and a wrong one is refused before the database is asked.
 */
@Injectable()
export class FollowLinks {
  constructor(private readonly cipher: FieldCipher) {}

  key(purpose: FollowPurpose, id: string): string {
    return this.cipher.digest(`supervision.follow/${purpose}/${id}`).slice(0, KEY_LENGTH);
  }

  /** @throws DomainError the same for a wrong key and for what does not exist. */
  check(purpose: FollowPurpose, id: string, key: string): void {
    const right = Buffer.from(this.key(purpose, id));
    const given = Buffer.from(key);
    if (given.length !== right.length || !timingSafeEqual(given, right)) throw wrongLink();
  }

  /** The page on which a person does what a mail offers. After the #, so that no server and no log ever sees the key. */
  page(purpose: 'confirm' | 'end', id: string): string {
    return `/subscription#${purpose}.${id}.${this.key(purpose, id)}`;
  }

  /** Where a mail program posts to, to end it with one click. */
  oneClick(id: string): string {
    return `/api/v1/public/subscriptions/${id}/${this.key('end', id)}/end`;
  }

  calendar(caseId: string): string {
    return `/api/v1/public/calendars/${caseId}/${this.key('calendar', caseId)}/due.ics`;
  }
}

export function wrongLink(): DomainError {
  return new DomainError('not-found', 'supervision.follow-link-wrong');
}
