import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '@yangguang/kernel';
import { AppConfig } from '../config/app-config';

export type Showing = 'inline' | 'attachment';

const MINUTES = 10;

/** Links to files that anybody who has one may follow, for a few minutes. */
@Injectable()
export class FileLinks {
  private readonly key: Buffer;

  constructor(
    config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.key = config.secret('file-links');
  }

  /** A path on this server, good for ten minutes. Give it only to who may read the file. */
  linkTo(fileId: string, showing: Showing = 'attachment'): string {
    const expires = Math.floor(this.clock.now().getTime() / 1000) + MINUTES * 60;
    const query = new URLSearchParams({
      expires: String(expires),
      show: showing,
      signature: this.sign(fileId, expires, showing),
    });
    return `/api/v1/files/${fileId}?${query.toString()}`;
  }

  /** Refuses a link that was not made here as if the file were not there, and one that is over plainly. */
  check(fileId: string, expires: number, showing: Showing, signature: string): void {
    const expected = Buffer.from(this.sign(fileId, expires, showing));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new DomainError('not-found', 'platform.file.not-found');
    }
    if (expires * 1000 <= this.clock.now().getTime())
      throw new DomainError('gone', 'platform.file.link-over');
  }

  private sign(fileId: string, expires: number, showing: Showing): string {
    return createHmac('sha256', this.key).update(`${fileId}\n${expires}\n${showing}`).digest('base64url');
  }
}
