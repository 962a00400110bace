import { newId } from '@yangguang/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { runInContext, type RequestContext } from '../context/request-context';
import { preferredLanguage } from '../messages/catalog';
import { assertShallow } from './body-depth';

const CONTEXT = Symbol('request context');
const ACCEPTABLE_ID = /^[\w-]{8,64}$/;

type WithContext = FastifyRequest & { [CONTEXT]?: RequestContext };

/** The id of a request: the caller's own when it looks like one, so that logs of both sides meet. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && ACCEPTABLE_ID.test(header) ? header : newId();
}

export function contextOf(request: FastifyRequest): RequestContext {
  const holder = request as WithContext;
  holder[CONTEXT] ??= {
    requestId: request.id,
    language: preferredLanguage(request.headers['accept-language']),
    address: request.ip,
    actor: { kind: 'citizen', address: request.ip },
  };
  return holder[CONTEXT];
}

/**
 * Opens the request context around everything that follows. It is done in `preHandler`, since the
 * stream of a body would lose a context opened earlier.
 */
export function addRequestContext(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('X-Request-Id', request.id);
    done();
  });
  fastify.addHook('preHandler', (request, _reply, done) => {
    runInContext(contextOf(request), () => {
      try {
        if (isJson(request)) assertShallow(request.body);
        done();
      } catch (error) {
        done(error as Error);
      }
    });
  });
}

function isJson(request: FastifyRequest): boolean {
  return request.headers['content-type']?.includes('json') ?? false;
}
