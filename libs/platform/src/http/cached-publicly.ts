import {
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { preferredLanguage } from '../messages/catalog';
import { PublicCache, type CachedAnswer } from './public-cache';

const TAGS = 'yangguang:cached-publicly';
// In small letters, as the compressing plugin looks for its own word.
const VARY = 'accept-language, accept-encoding';

/** Keeps the answers of a public GET route until one of these tags is dropped. */
export const CachedPublicly = (...tags: string[]) => SetMetadata(TAGS, tags);

export function cacheKeyOf(request: FastifyRequest): string {
  return `${preferredLanguage(request.headers['accept-language'])} ${request.url}`;
}

/** Writes a kept answer, or 304 where the reader already has it. Readers ask every time: a change shows at once. */
export function sendCached(request: FastifyRequest, reply: FastifyReply, answer: CachedAnswer): FastifyReply {
  reply
    .header('ETag', answer.etag)
    .header('Cache-Control', 'public, max-age=0, must-revalidate')
    .header('Vary', VARY);
  if (request.headers['if-none-match'] === answer.etag) return reply.code(304).send();
  reply.code(answer.status).header('Content-Type', answer.contentType);
  const zipped = takesGzip(request) ? answer.zipped : undefined;
  return zipped ? reply.header('Content-Encoding', 'gzip').send(zipped) : reply.send(answer.body);
}

function takesGzip(request: FastifyRequest): boolean {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return /\bgzip\b/i.test(accepted) && !/\bgzip\s*;\s*q=0(\.0*)?(?![\d.])/i.test(accepted);
}

/** Answers a repeated public read before the framework is even asked: no routing, no query. */
export function addCacheHook(fastify: FastifyInstance, cache: PublicCache): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'GET') return done();
    const answer = cache.get(cacheKeyOf(request));
    if (!answer) return done();
    sendCached(request, reply, answer);
  });
}

@Injectable()
export class CachedPubliclyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly cache: PublicCache,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const tags = this.reflector.get<string[] | undefined>(TAGS, context.getHandler());
    if (!tags) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const age = this.cache.ageOf(tags);
    return next.handle().pipe(
      map((body: unknown) => {
        const kept = this.cache.put(cacheKeyOf(request), tags, age, {
          status: 200,
          contentType: 'application/json; charset=utf-8',
          body: Buffer.from(JSON.stringify(body)),
        });
        reply
          .header('ETag', kept.etag)
          .header('Cache-Control', 'public, max-age=0, must-revalidate')
          .header('Vary', VARY)
          .header('Content-Type', kept.contentType);
        return kept.body;
      }),
    );
  }
}
