import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { currentContext } from '../context/request-context';
import { Public } from '../http/access';
import { HealthResponse, LiveResponse, ReadyResponse } from './dto/health.response';
import { healthResponse, readyResponse } from './health.mapper';
import { HealthService } from './health.service';
import { Readiness } from './readiness';

/** For the machines that look after this one, and for whoever opens the office in the morning. No personal data. */
@ApiTags('operation')
@Controller('health')
@Public()
export class HealthController {
  constructor(
    private readonly health: HealthService,
    private readonly readiness: Readiness,
  ) {}

  /** The county's questions about its own work, with answers. Always 200: a late task is no reason to stop serving. */
  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'readHealth',
    summary: 'Is the county’s work going well?',
    description: 'Questions of operation and of business with their answers. Answers 200 whatever they are.',
  })
  @ApiOkResponse({ type: HealthResponse })
  async report(): Promise<HealthResponse> {
    return healthResponse(await this.health.findings(), currentContext().language);
  }

  /** Whether the process runs at all; asks nothing of anybody. */
  @Get('live')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'readLiveness',
    summary: 'Is the process alive?',
    description: 'Answers as long as the process can answer; looks at nothing else.',
  })
  @ApiOkResponse({ type: LiveResponse })
  live(): LiveResponse {
    return { status: 'alive' };
  }

  /** Whether the process can serve: database, schema, storage. 503 when it can't. */
  @Get('ready')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    operationId: 'readReadiness',
    summary: 'Can the process serve?',
    description:
      'Checks the database, its schema and the storage. Answers 503 with the same body when one of them fails.',
  })
  @ApiOkResponse({ type: ReadyResponse })
  @ApiServiceUnavailableResponse({ type: ReadyResponse, description: 'Something it needs is missing.' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyResponse> {
    const response = readyResponse(await this.readiness.checks(), currentContext().language);
    if (response.status !== 'ready') reply.code(HttpStatus.SERVICE_UNAVAILABLE);
    return response;
  }
}
