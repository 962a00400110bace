import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';

export type AttemptOutcome =
  'signed-in' | 'wrong' | 'otp-required' | 'otp-wrong' | 'locked' | 'closed' | 'no-position';

/** Where a request comes from, as far as it can be known. */
export interface Origin {
  readonly address: string;
  /** The browser's description of itself, cut to 200 characters. */
  readonly agent: string;
}

/** The record of attempts to sign in, which an inspection asks for (等保, 安全审计; kept at least six months). */
@Injectable()
export class SignInRecord {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async add(outcome: AttemptOutcome, personId: string | null, origin: Origin): Promise<void> {
    await this.database.query(
      `INSERT INTO identity.sign_in_attempt (id, at, person_id, outcome, address, agent) VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), this.clock.now(), personId, outcome, origin.address, origin.agent],
    );
  }
}
