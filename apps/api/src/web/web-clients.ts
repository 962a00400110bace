import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import { DomainError } from '@yangguang/kernel';
import { contextOf, problemOf, sendCached, type AppConfig, type PublicCache } from '@yangguang/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PortalPages, type PortalRenderer } from './portal-pages';

const YEAR_MS = 31_536_000_000;
/** Bytes below which compressing costs more than it saves. */
const COMPRESS_FROM = 1_024;
const API = /^\/(api|health|metrics)(\/|$|\?)/;
/** A plain relative file name: no step upwards, no hidden file. */
const FILE = /^[\w-]+(?:\/[\w-]+)*(?:\.[\w-]+)+$/;

type PageHandler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Serves both web clients beside the API: the portal rendered here, the console as files. */
export async function addWebClients(
  fastify: FastifyInstance,
  config: AppConfig,
  cache: PublicCache,
): Promise<void> {
  // Nothing that comes in is packed: unpacking would only be one more way to fill the memory.
  await fastify.register(compress, {
    threshold: COMPRESS_FROM,
    encodings: ['gzip'],
    globalDecompression: false,
  });
  await fastify.register(fastifyStatic, { root: config.webDir, serve: false, index: false });
  addConsole(fastify, join(config.webDir, 'console'));
  const page = await portalPages(fastify, join(config.webDir, 'portal'), config, cache);
  fastify.get('/*', async (request, reply) =>
    API.test(request.url) ? notFound(request, reply) : page(request, reply),
  );
}

function addConsole(fastify: FastifyInstance, folder: string): void {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return;
  const shell = readFileSync(index);
  for (const path of ['/console', '/console/*']) {
    fastify.get(path, (request, reply) => {
      const file = pathOf(request).replace(/^\/console\/?/, '');
      if (FILE.test(file)) return sendFile(request, reply, folder, file);
      return reply
        .header('Content-Type', 'text/html; charset=utf-8')
        .header('Cache-Control', 'no-cache')
        .send(shell);
    });
  }
}

async function portalPages(
  fastify: FastifyInstance,
  folder: string,
  config: AppConfig,
  cache: PublicCache,
): Promise<PageHandler> {
  const client = join(folder, 'client');
  const template = join(client, 'index.html');
  if (!existsSync(template)) return async (request, reply) => notFound(request, reply);
  const entry = pathToFileURL(join(folder, 'server', 'entry-server.js')).href;
  const renderer = (await import(entry)) as PortalRenderer;
  const portal = new PortalPages(fastify, cache, renderer, readFileSync(template, 'utf8'), config);
  return async (request, reply) => {
    const file = pathOf(request).slice(1);
    if (FILE.test(file) && file !== 'index.html') return sendFile(request, reply, client, file);
    return sendCached(request, reply, await portal.page(request));
  };
}

/** Names under `assets/` carry a hash of their content and are kept for good; others are asked for each time. */
function sendFile(request: FastifyRequest, reply: FastifyReply, folder: string, file: string): FastifyReply {
  if (!existsSync(join(folder, file))) return notFound(request, reply);
  const hashed = file.startsWith('assets/');
  return reply.sendFile(file, folder, { maxAge: hashed ? YEAR_MS : 0, immutable: hashed });
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? '';
}

function notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { language, requestId } = contextOf(request);
  const error = new DomainError('not-found', 'platform.no-such-route');
  return reply
    .code(404)
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .send(problemOf(error, language, requestId));
}
