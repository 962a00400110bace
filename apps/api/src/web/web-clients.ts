import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import { DomainError } from '@yangguang/kernel';
import { AppConfig, contextOf, problemOf, PublicCache, sendCached } from '@yangguang/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PortalPages, type PortalRenderer } from './portal-pages';

const YEAR_SECONDS = 31_536_000;

/** Serves both web clients beside the API: the portal rendered here, the console as files. */
export async function addWebClients(
  fastify: FastifyInstance,
  config: AppConfig,
  cache: PublicCache,
): Promise<void> {
  const consoleDir = join(config.webDir, 'console');
  const portalDir = join(config.webDir, 'portal');
  if (!existsSync(join(consoleDir, 'index.html')) || !existsSync(join(portalDir, 'client', 'index.html'))) {
    fastify.get('/*', (request, reply) => notFound(request, reply));
    return;
  }
  await serveFiles(fastify, join(consoleDir, 'assets'), '/console/assets/');
  await serveFiles(fastify, join(portalDir, 'client'), '/', false);
  const renderer = (await import(
    pathToFileURL(join(portalDir, 'server', 'entry-server.js')).href
  )) as PortalRenderer;
  const portal = new PortalPages(
    fastify,
    cache,
    renderer,
    readFileSync(join(portalDir, 'client', 'index.html'), 'utf8'),
    config,
  );
  const shell = readFileSync(join(consoleDir, 'index.html'));
  for (const path of ['/console', '/console/*']) {
    fastify.get(path, (request, reply) => sendShell(request, reply, shell));
  }
  fastify.get('/*', async (request, reply) => {
    if (/^\/(api|health|metrics)(\/|$)/.test(request.url)) return notFound(request, reply);
    const file = fileIn(portalDir, request);
    if (file)
      return reply.sendFile(file, join(portalDir, 'client'), {
        maxAge: isHashed(file) ? YEAR_SECONDS * 1000 : 0,
        immutable: isHashed(file),
      });
    return sendCached(request, reply, await portal.page(request));
  });
}

async function serveFiles(
  fastify: FastifyInstance,
  root: string,
  prefix: string,
  serve = true,
): Promise<void> {
  await fastify.register(fastifyStatic, {
    root,
    prefix,
    serve,
    decorateReply: !serve,
    index: false,
    maxAge: YEAR_SECONDS * 1000,
    immutable: true,
  });
}

/** The portal's file of that name, where there is one; names with dots or backslashes upwards never reach the disk. */
function fileIn(portalDir: string, request: FastifyRequest): string | undefined {
  const path = (request.url.split('?')[0] ?? '').slice(1);
  if (!/^[\w-]+(?:\/[\w-]+(?:\.[\w-]+)*)*\.\w+$/.test(path) || path === 'index.html') return undefined;
  return existsSync(join(portalDir, 'client', path)) ? path : undefined;
}

function isHashed(file: string): boolean {
  return file.startsWith('assets/');
}

function sendShell(request: FastifyRequest, reply: FastifyReply, shell: Buffer): FastifyReply {
  if (/\.\w+$/.test(request.url.split('?')[0] ?? '')) return notFound(request, reply);
  return reply
    .header('Content-Type', 'text/html; charset=utf-8')
    .header('Cache-Control', 'no-cache')
    .send(shell);
}

function notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { language, requestId } = contextOf(request);
  const problem = problemOf(new DomainError('not-found', 'platform.no-such-route'), language, requestId);
  return reply.code(404).header('Content-Type', 'application/problem+json; charset=utf-8').send(problem);
}
