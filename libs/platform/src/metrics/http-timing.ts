import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Metrics } from './metrics';

const UNMATCHED = 'unmatched';

/** Measures every answer, those included that never reach a controller: cached reads, pages, files, refusals. */
@Injectable()
export class HttpTiming implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    // Absent in the commands that only need the services: migrations, the seed.
    if (!this.host.httpAdapter) return;
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onResponse', (request, reply, done) => {
      // A live stream ends when its reader leaves: its length is no answer time.
      if (reply.getHeader('content-type') !== 'text/event-stream') {
        const route = request.routeOptions.url ?? UNMATCHED;
        this.metrics.requestEnded(request.method, route, reply.statusCode, reply.elapsedTime / 1_000);
      }
      done();
    });
  }
}
