import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { RateLimiter } from '@yangguang/platform';
import type { FastifyRequest } from 'fastify';
import { normaliseNumber } from '../model/receipt-number';

/**
 * Budgets for trying codes. One address runs out before it could lock a number for its owner, and a
 * number runs out long before ten digits can be guessed from many addresses.
 */
const BY_ADDRESS = { name: 'supervision.lookup-address', limit: 40, seconds: 600 } as const;
const BY_NUMBER = { name: 'supervision.lookup-number', limit: 300, seconds: 3600 } as const;
const LONGEST = 40;

/** Counts every try, right or wrong, existing number or not: being refused says nothing about either. */
@Injectable()
export class LookupGuard implements CanActivate {
  constructor(private readonly limiter: RateLimiter) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    await this.take(BY_ADDRESS, request.ip);
    const number = numberIn(request.body);
    if (number !== undefined) await this.take(BY_NUMBER, number);
    return true;
  }

  private async take(rule: typeof BY_ADDRESS | typeof BY_NUMBER, who: string): Promise<void> {
    const { used, limit, resetSeconds } = await this.limiter.take(rule, who);
    if (used <= limit) return;
    throw new DomainError('too-many-requests', 'supervision.too-many-lookups', {
      values: { minutes: Math.ceil(resetSeconds / 60) },
      retryAfter: resetSeconds,
    });
  }
}

function numberIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('number' in body)) return undefined;
  return typeof body.number === 'string' ? normaliseNumber(body.number.slice(0, LONGEST)) : undefined;
}
