import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { WorkChallenges, type WorkStanding } from './work-challenges';

const standings = new WeakMap<FastifyRequest, WorkStanding>();

/** How the sender of this request stands; undefined on a route without the guard. */
export const workStandingOf = (request: FastifyRequest): WorkStanding | undefined => standings.get(request);

/**
 * Reads the proof that came with a message, or else counts the message for its address. Before the transaction,
 * so that the senders of one address don't wait for each other; what follows from it is decided inside.
 */
@Injectable()
export class ProofOfWorkGuard implements CanActivate {
  constructor(private readonly challenges: WorkChallenges) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const header = request.headers['proof-of-work'];
    standings.set(
      request,
      await this.challenges.standing(typeof header === 'string' ? header : '', request.ip),
    );
    return true;
  }
}
