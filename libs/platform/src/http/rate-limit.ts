import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CLOCK, DomainError, type Clock } from '@yangguang/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppConfig } from '../config/app-config';
import { Database } from '../persistence/database';

export interface RateRule {
  /** Routes with one name share one budget. */
  readonly name: string;
  readonly limit: number;
  readonly seconds: number;
}

const RATE = 'yangguang:rate';

/** At most `limit` calls from one address in `seconds`, counted over all processes. */
export const RateLimited = (rule: RateRule) => SetMetadata(RATE, rule);

interface Window {
  readonly used: number;
  readonly ends: Date;
}

/** Counts calls in windows of fixed length, in the database, since a limit per process is no limit. */
@Injectable()
export class RateLimiter {
  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Counts one call by `who` (an address, an account) and says where the budget stands. */
  async take(rule: RateRule, who: string): Promise<{ limit: number; used: number; resetSeconds: number }> {
    const now = this.clock.now();
    const window = await this.database.one<Window>(
      `INSERT INTO platform.rate_window AS w (name, who, used, ends) VALUES ($1, $2, 1, $3)
       ON CONFLICT (name, who) DO UPDATE SET
         used = CASE WHEN w.ends <= $4 THEN 1 ELSE w.used + 1 END,
         ends = CASE WHEN w.ends <= $4 THEN EXCLUDED.ends ELSE w.ends END
       RETURNING used, ends`,
      [rule.name, who, new Date(now.getTime() + rule.seconds * 1000), now],
    );
    const limit = rule.limit * this.config.rateLimitScale;
    if (!window) return { limit, used: 1, resetSeconds: rule.seconds };
    return {
      limit,
      used: window.used,
      resetSeconds: Math.max(1, Math.ceil((window.ends.getTime() - now.getTime()) / 1000)),
    };
  }
}

/** Holds routes to the rule they carry and tells the caller where the budget stands. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limiter: RateLimiter,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<RateRule | undefined>(RATE, [
      context.getHandler(),
      context.getClass(),
    ]);
    return rule ? this.hold(rule, context) : true;
  }

  private async hold(rule: RateRule, context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const state = await this.limiter.take(rule, http.getRequest<FastifyRequest>().ip);
    http
      .getResponse<FastifyReply>()
      .header('RateLimit-Limit', state.limit)
      .header('RateLimit-Remaining', Math.max(0, state.limit - state.used))
      .header('RateLimit-Reset', state.resetSeconds);
    if (state.used > state.limit) {
      throw new DomainError('too-many-requests', 'platform.too-many-requests', {
        values: { minutes: Math.ceil(state.resetSeconds / 60) },
        retryAfter: state.resetSeconds,
      });
    }
    return true;
  }
}
