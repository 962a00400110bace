import { applyDecorators, Injectable, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiResponse } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage, type Language } from '../messages/catalog';
import { PublicCache, type CachedAnswer } from './public-cache';

const TAGS = 'yangguang:cached-publicly';

/** Readers ask every time: a change shows at once. Vary is in small letters, as the compressing plugin looks for it. */
export const KEPT_HEADERS = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  Vary: 'accept-language, accept-encoding',
} as const;

const unchanged = { status: 304, description: 'What the reader already has (If-None-Match) is still so.' };

/** Keeps the answers of a public GET route until one of these tags is dropped; a reader who has them is told so (304). */
export const CachedPublicly = (...tags: string[]) =>
  applyDecorators(SetMetadata(TAGS, tags), ApiResponse(unchanged));

/** Under what an answer in this language to this address is kept. */
export function cacheKey(language: Language, url: string): string {
  return `${language} ${url}`;
}

export function cacheKeyOf(request: FastifyRequest): string {
  return cacheKey(preferredLanguage(request.headers['accept-language']), request.url);
}

/** Whether a reader already has an answer (RFC 9110, 13.1.2: a list, compared weakly, since a proxy that packs weakens it). */
export function holdsIt(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true;
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}

/** Whether a reader unpacks gzip. */
export function takesGzip(acceptEncoding: string | string[] | undefined): boolean {
  if (acceptEncoding === undefined) return false;
  const accepted = String(acceptEncoding);
  return /\bgzip\b/i.test(accepted) && !/\bgzip\s*;\s*q=0(\.0*)?(?![\d.])/i.test(accepted);
}

/** Writes a kept answer, or 304 where the reader already has it. */
export function sendCached(request: FastifyRequest, reply: FastifyReply, answer: CachedAnswer): FastifyReply {
  reply.header('ETag', answer.etag).headers(KEPT_HEADERS);
  if (holdsIt(request.headers['if-none-match'], answer.etag)) return reply.code(304).send();
  reply.code(answer.status).header('Content-Type', answer.contentType);
  const zipped = takesGzip(request.headers['accept-encoding']) ? answer.zipped : undefined;
  return zipped ? reply.header('Content-Encoding', 'gzip').send(zipped) : reply.send(answer.body);
}

/** Answers what the door hands on and is kept nevertheless: requests from inside, for the pages made here. */
export function addCacheHook(fastify: FastifyInstance, cache: PublicCache): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'GET') return done();
    const answer = cache.get(cacheKeyOf(request));
    if (!answer) return done();
    sendCached(request, reply, answer);
  });
  // What was made anew may be what the reader already has: kept answers are dropped more often than they change.
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const held = request.headers['if-none-match'];
    const isKept = reply.getHeader('cache-control') === KEPT_HEADERS['Cache-Control'];
    if (held === undefined || !isKept || reply.statusCode !== 200) return done(null, payload);
    if (!holdsIt(held, String(reply.getHeader('etag')))) return done(null, payload);
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    done(null, null);
  });
}

/** Turns the answer of a handler into the bytes that are sent and kept. */
type Keep = (body: unknown) => Buffer;

/** Keeps what handlers marked with `CachedPublicly` answer. */
@Injectable()
export class PublicAnswers {
  constructor(
    private readonly reflector: Reflector,
    private readonly cache: PublicCache,
  ) {}

  /** To be asked before the handler runs, so that a change in the meantime keeps its answer out; undefined without tags. */
  keeperOf(context: ExecutionContext, request: FastifyRequest, reply: FastifyReply): Keep | undefined {
    const tags = this.reflector.get<string[] | undefined>(TAGS, context.getHandler());
    if (!tags) return undefined;
    const age = this.cache.ageOf(tags);
    return (body) => {
      const kept = this.cache.put(cacheKeyOf(request), tags, age, {
        status: 200,
        contentType: 'application/json; charset=utf-8',
        body: Buffer.from(JSON.stringify(body)),
        route: request.routeOptions.url ?? request.url,
      });
      reply.header('ETag', kept.etag).headers(KEPT_HEADERS).header('Content-Type', kept.contentType);
      return kept.body;
    };
  }
}
