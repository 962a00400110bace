import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { preferredLanguage } from '../messages/catalog';
import { cacheKey, holdsIt, KEPT_HEADERS, takesGzip } from './cached-publicly';
import type { CachedAnswer, PublicCache } from './public-cache';
import { requestIdOf } from './request-hooks';

/** What the door needs of the house behind it, once that stands. */
export interface DoorKeeper {
  readonly cache: PublicCache;
  /** Headers that every answer of this server carries. */
  readonly headers: Readonly<Record<string, string>>;
  /** Told of every answer, so that the figures count those given here like all others. */
  readonly answered: (route: string, status: number, seconds: number) => void;
}

interface Timeouts {
  readonly requestTimeout: number;
  readonly connectionTimeout: number;
  readonly keepAliveTimeout: number;
}

/**
 * Answers a repeated public read before the framework hears of it: the bytes of the last answer under this
 * address and language, with the headers it had. Everything else is handed on.
 */
export class PublicDoor {
  private keeper: DoorKeeper | undefined;
  private always: readonly string[] = [];

  /** Begins to answer. */
  open(keeper: DoorKeeper): void {
    this.keeper = keeper;
    this.always = [...Object.entries(keeper.headers), ...Object.entries(KEPT_HEADERS)].flat();
  }

  /** Hands everything on, so that a server that is stopping says so. */
  close(): void {
    this.keeper = undefined;
  }

  /** A server with this door in front of the framework's handler. */
  serverFor(handler: RequestListener, timeouts: Timeouts): Server {
    const { requestTimeout, connectionTimeout, keepAliveTimeout } = timeouts;
    const server = createServer({ requestTimeout, keepAliveTimeout }, (request, response) => {
      if (!this.answers(request, response)) handler(request, response);
    });
    server.setTimeout(connectionTimeout);
    return server;
  }

  private answers(request: IncomingMessage, response: ServerResponse): boolean {
    if (!this.keeper || request.method !== 'GET' || !request.url) return false;
    const { headers } = request;
    const answer = this.keeper.cache.get(
      cacheKey(preferredLanguage(headers['accept-language']), request.url),
    );
    if (!answer) return false;
    const began = performance.now();
    const unchanged = holdsIt(headers['if-none-match'], answer.etag);
    const head = [...this.always, 'X-Request-Id', requestIdOf(headers['x-request-id']), 'ETag', answer.etag];
    if (unchanged) response.writeHead(304, head).end();
    else write(response, head, answer, takesGzip(headers['accept-encoding']));
    this.keeper.answered(answer.route, unchanged ? 304 : answer.status, (performance.now() - began) / 1_000);
    return true;
  }
}

function write(response: ServerResponse, head: string[], answer: CachedAnswer, packed: boolean): void {
  const zipped = packed ? answer.zipped : undefined;
  const body = zipped ?? answer.body;
  if (zipped) head.push('Content-Encoding', 'gzip');
  head.push('Content-Type', answer.contentType, 'Content-Length', String(body.length));
  response.writeHead(answer.status, head).end(body);
}
