import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { PublicAnswers } from './cached-publicly';
import { RouteTransaction } from './route-transaction';
import { tellVersion } from './versions';

/**
 * What stands around every handler: the transaction of a write, the ETag of what carries a version, and the
 * keeping of public answers. One interceptor and not three: each one that Nest runs costs a read as much as
 * the parsing of its query.
 */
@Injectable()
export class EdgeInterceptor implements NestInterceptor {
  constructor(
    private readonly transactions: RouteTransaction,
    private readonly answers: PublicAnswers,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const keep = this.answers.keeperOf(context, request, reply);
    return this.transactions.around(context, request, next).pipe(
      map((body: unknown) => {
        tellVersion(reply, body);
        return keep ? keep(body) : body;
      }),
    );
  }
}
