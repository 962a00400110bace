import { Controller, Get, Req, Res } from '@nestjs/common';
import {
  ApiForbiddenResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { DomainError } from '@yangguang/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppConfig } from '../config/app-config';
import { Public } from '../http/access';
import { Problem } from '../http/problem';
import { Metrics } from './metrics';
import { mayReadMetrics } from './metrics-access';

@ApiTags('operation')
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly config: AppConfig,
  ) {}

  /** Figures for Prometheus. Open to this machine; from elsewhere METRICS_TOKEN is asked for as a bearer token. */
  @Get()
  @Public()
  @ApiOperation({
    operationId: 'readMetrics',
    summary: 'Figures for monitoring',
    description:
      'Text in the Prometheus format. Open to the machine itself; from elsewhere with METRICS_TOKEN as bearer token.',
  })
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' }, description: 'Metrics in the Prometheus text format.' })
  @ApiForbiddenResponse({
    description: 'Called from elsewhere without the token.',
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
  })
  async read(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const caller = {
      remoteAddress: request.socket.remoteAddress,
      authorization: request.headers.authorization,
      forwarded: 'x-forwarded-for' in request.headers || 'forwarded' in request.headers,
    };
    if (!mayReadMetrics(caller, this.config.metricsToken))
      throw new DomainError('forbidden', 'platform.metrics-closed');
    reply.header('Content-Type', this.metrics.contentType).header('Cache-Control', 'no-store');
    return this.metrics.text();
  }
}
