import { Injectable, SetMetadata, type CallHandler, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../persistence/database';
import { Idempotency } from './idempotency';

const OUTSIDE = 'yangguang:outside-transaction';
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** For a handler that opens its own transactions, or must not hold one open (a stream, slow arithmetic). */
export const OutsideTransaction = () => SetMetadata(OUTSIDE, true);

/** Whether a route is left to open its own transactions; no Idempotency-Key is looked at there. */
export function isOutsideTransaction(
  reflector: Reflector,
  where: Pick<ExecutionContext, 'getHandler' | 'getClass'>,
): boolean {
  return reflector.getAllAndOverride<boolean>(OUTSIDE, [where.getHandler(), where.getClass()]) ?? false;
}

/**
 * Opens the transaction of every write at the edge, so that a handler is acknowledged after its
 * commit or has done nothing. A repeated unit runs the handler again from the start.
 */
@Injectable()
export class RouteTransaction {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly reflector: Reflector,
  ) {}

  around(context: ExecutionContext, request: FastifyRequest, next: CallHandler): Observable<unknown> {
    if (READS.has(request.method)) return next.handle();
    if (isOutsideTransaction(this.reflector, context)) return next.handle();
    const work = () => lastValueFrom(next.handle(), { defaultValue: undefined });
    const key = request.headers['idempotency-key'];
    return from(
      this.database.transaction(() =>
        typeof key === 'string' && request.method === 'POST'
          ? this.idempotency.once(key, request.url, request.body, work)
          : work(),
      ),
    );
  }
}
