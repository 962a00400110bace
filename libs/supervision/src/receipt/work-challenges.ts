import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, newId, type Clock } from '@yangguang/kernel';
import { AppConfig, RateLimiter } from '@yangguang/platform';
import {
  CHALLENGE_SECONDS,
  difficultyOf,
  readChallenge,
  readProof,
  signChallenge,
  solves,
  type Challenge,
} from '../model/proof-of-work';

export type WorkStanding =
  | { readonly kind: 'proven'; readonly challenge: Challenge }
  | { readonly kind: 'counted'; readonly beyond: number };

const HOUR = 3600;

/**
 * Asks for a moment of arithmetic instead of a picture puzzle: nobody sees it, everybody passes it, and leaving ten
 * thousand messages costs what it should. The first messages of an address in an hour are free.
 */
@Injectable()
export class WorkChallenges {
  private readonly key: Buffer;

  constructor(
    private readonly limiter: RateLimiter,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.key = config.secret('supervision.proof-of-work');
  }

  /** What a proof proves; without a good one, how far beyond the free messages this one of its address is. */
  async standing(header: string, address: string): Promise<WorkStanding> {
    const challenge = this.proven(header);
    if (challenge) return { kind: 'proven', challenge };
    const rule = { name: 'supervision.messages', limit: this.config.freeMessages, seconds: HOUR };
    const { used, limit } = await this.limiter.take(rule, address);
    return { kind: 'counted', beyond: used - limit };
  }

  /** Lets the message in, or answers with a challenge. In its transaction: a proof is spent only if the message is kept. */
  async admit(standing: WorkStanding): Promise<void> {
    if (standing.kind === 'counted') {
      if (standing.beyond > 0) throw this.demand(difficultyOf(standing.beyond));
      return;
    }
    // Kept twice as long as a challenge lives, so that one that is spent is over before it is forgotten.
    const once = { name: 'supervision.proof', limit: 1, seconds: 2 * CHALLENGE_SECONDS };
    const { used } = await this.limiter.take(once, standing.challenge.id);
    if (used > 1) throw this.demand(standing.challenge.bits);
  }

  private proven(header: string): Challenge | undefined {
    const proof = readProof(header);
    const challenge = proof && readChallenge(proof.token, this.key);
    if (!challenge || challenge.expiresAt <= this.clock.now()) return undefined;
    return solves(proof.token, proof.answer, challenge.bits) ? challenge : undefined;
  }

  private demand(bits: number): DomainError {
    const expiresAt = new Date(this.clock.now().getTime() + CHALLENGE_SECONDS * 1000);
    const challenge = signChallenge({ id: newId(), bits, expiresAt }, this.key);
    return new DomainError('too-many-requests', 'supervision.work-needed', {
      extension: { challenge: { algorithm: 'SHA-256', challenge, bits, expiresAt } },
    });
  }
}
