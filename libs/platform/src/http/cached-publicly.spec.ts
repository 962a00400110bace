import { gunzipSync } from 'node:zlib';
import { request as ask } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Database } from '../persistence/database';
import type { Signals } from '../persistence/signals';
import { addCacheHook } from './cached-publicly';
import { PublicCache } from './public-cache';

interface Seen {
  readonly status: number | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

describe('a kept answer', () => {
  const long = JSON.stringify({ text: '路灯'.repeat(500) });
  let server: FastifyInstance;
  let port: number;

  beforeAll(async () => {
    const database = { onCommit: (work: () => void) => work(), inTransaction: false };
    const signals = { on: () => undefined, broadcast: async () => undefined };
    const cache = new PublicCache(database as unknown as Database, signals as unknown as Signals);
    server = Fastify();
    addCacheHook(server, cache);
    for (const [path, text] of [
      ['/long', long],
      ['/short', '{}'],
    ] as const) {
      const answer = {
        status: 200,
        contentType: 'application/json; charset=utf-8',
        body: Buffer.from(text),
        route: path,
      };
      cache.put(`zh-CN ${path}`, ['messages'], cache.ageOf(['messages']), answer);
    }
    server.get('/drop', async () => {
      cache.drop('messages');
      return {};
    });
    await server.listen({ port: 0, host: '127.0.0.1' });
    port = Number(new URL(server.listeningOrigin).port);
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Seen> =>
    new Promise((resolve, reject) => {
      const sent = ask({ port, host: '127.0.0.1', path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      });
      sent.on('error', reject).end();
    });

  it('goes out packed to whoever unpacks it, and whole to everybody else', async () => {
    const packed = await get('/long', { 'accept-encoding': 'br, gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).toString()).toBe(long);
    for (const refusal of ['identity', 'gzip;q=0', 'gzip; q=0.0, br']) {
      const whole = await get('/long', { 'accept-encoding': refusal });
      expect(whole.headers['content-encoding']).toBeUndefined();
      expect(whole.body.toString()).toBe(long);
    }
    expect((await get('/long', { 'accept-encoding': 'gzip;q=0.5' })).headers['content-encoding']).toBe(
      'gzip',
    );
  });

  it('is not packed where that saves nothing', async () => {
    const { headers, body } = await get('/short', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe('{}');
  });

  it('tells caches between what it depends on, and is not sent again to whoever has it', async () => {
    const first = await get('/long');
    expect(first.headers['vary']).toBe('accept-language, accept-encoding');
    const again = await get('/long', { 'if-none-match': String(first.headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('is gone once what it was made from changed', async () => {
    await get('/drop');
    expect((await get('/long')).status).toBe(404);
  });
});
