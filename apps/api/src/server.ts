import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  AppConfig,
  addCacheHook,
  addRequestContext,
  edgeValidation,
  Metrics,
  PublicCache,
  PublicDoor,
  requestIdOf,
} from '@yangguang/platform';
import { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { AppModule, type AppChoices } from './app.module';
import { addDocumentation } from './openapi/documentation';
import { FastifyLogger, logSettings } from './web/logger';
import { addSecurity, securityHeaders } from './web/security';
import { addWebClients } from './web/web-clients';

/** Largest JSON body, in bytes. The longest text of all forms together stays far below; files have a door of their own. */
const BODY_LIMIT = 1024 * 1024;
const DRAIN_MS = 10_000;

const TIMEOUTS = { requestTimeout: 120_000, connectionTimeout: 130_000, keepAliveTimeout: 65_000 };

/** The whole server, assembled and ready to listen. Tests and the program make it by the same way. */
export async function createServer(choices: AppChoices): Promise<NestFastifyApplication> {
  const { config } = choices;
  const door = new PublicDoor();
  const adapter = new FastifyAdapter(fastifyOptions(config, door));
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(choices), adapter, {
    logger: new FastifyLogger(fastify.log),
    abortOnError: false,
    forceCloseConnections: true,
  });
  app.useGlobalPipes(edgeValidation());
  app.enableShutdownHooks();
  const headers = await securityHeaders();
  await addSecurity(fastify, headers);
  addRequestContext(fastify);
  addCacheHook(fastify, app.get(PublicCache));
  if (config.runsWeb) {
    addDocumentation(app);
    await addWebClients(fastify, config, app.get(PublicCache));
  }
  await app.init();
  fastify.addHook('preClose', async () => door.close());
  await fastify.ready();
  const metrics = app.get(Metrics);
  door.open({
    cache: app.get(PublicCache),
    headers,
    answered: (route, status, seconds) => metrics.requestEnded('GET', route, status, seconds),
  });
  return app;
}

function fastifyOptions(config: AppConfig, door: PublicDoor): FastifyServerOptions {
  return {
    logger: logSettings(config),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy,
    bodyLimit: BODY_LIMIT,
    serverFactory: (handler) => door.serverFor(handler, TIMEOUTS),
    return503OnClosing: true,
    pluginTimeout: DRAIN_MS * 3,
    genReqId: (request) => requestIdOf(request.headers['x-request-id']),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'remove',
  };
}
