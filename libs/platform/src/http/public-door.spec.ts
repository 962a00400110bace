import { request as ask } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Database } from '../persistence/database';
import type { Signals } from '../persistence/signals';
import { addCacheHook } from './cached-publicly';
import { PublicCache } from './public-cache';
import { PublicDoor } from './public-door';

interface Seen {
  readonly status: number | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

describe('the door of public reads', () => {
  const text = JSON.stringify({ text: '路灯'.repeat(500) });
  const security = { 'x-frame-options': 'SAMEORIGIN', 'content-security-policy': "default-src 'none'" };
  const told: [string, number][] = [];
  const door = new PublicDoor();
  let reachedInside = 0;
  let cache: PublicCache;
  let server: FastifyInstance;
  let port: number;

  beforeAll(async () => {
    const database = { onCommit: (work: () => void) => work(), inTransaction: false };
    const signals = { on: () => undefined, broadcast: async () => undefined };
    cache = new PublicCache(database as unknown as Database, signals as unknown as Signals);
    const timeouts = { requestTimeout: 9_000, connectionTimeout: 9_000, keepAliveTimeout: 1_000 };
    server = Fastify({
      serverFactory: (handler) => door.serverFor(handler, timeouts),
      genReqId: () => 'from-the-framework',
    });
    server.addHook('onRequest', (request, reply, done) => {
      reachedInside += 1;
      reply.headers({ ...security, 'X-Request-Id': request.id });
      done();
    });
    addCacheHook(server, cache);
    server.get('/other', async () => ({}));
    await server.listen({ port: 0, host: '127.0.0.1' });
    port = Number(new URL(server.listeningOrigin).port);
  });
  beforeEach(() => {
    const answer = { status: 200, contentType: 'application/json; charset=utf-8', body: Buffer.from(text) };
    cache.put('zh-CN /messages?q=1', ['messages'], cache.ageOf(['messages']), {
      ...answer,
      route: '/messages',
    });
    door.open({
      cache,
      headers: security,
      answered: (route, status) => told.push([route, status]),
    });
    told.length = 0;
    reachedInside = 0;
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Seen> =>
    new Promise((resolve, reject) => {
      const sent = ask({ port, host: '127.0.0.1', path, headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      });
      sent.on('error', reject).end();
    });

  it('answers with every header that the framework would have sent, and is counted', async () => {
    const atTheDoor = await get('/messages?q=1');
    expect([reachedInside, told]).toEqual([0, [['/messages', 200]]]);
    door.close();
    const inside = await get('/messages?q=1');
    expect(reachedInside).toBe(1);
    expect(atTheDoor.body.toString()).toBe(inside.body.toString());
    const own = ['date', 'x-request-id'];
    const plain = ({ headers }: Seen) =>
      Object.entries(headers)
        .filter(([name]) => !own.includes(name))
        .sort();
    expect(plain(atTheDoor)).toEqual(plain(inside));
    expect(atTheDoor.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect((await get('/messages?q=1', { 'x-request-id': 'caller-0001' })).headers['x-request-id']).toBe(
      'from-the-framework',
    );
  });

  it('keeps the caller’s request id, packs for whoever unpacks, and says 304 to whoever has it', async () => {
    const packed = await get('/messages?q=1', { 'accept-encoding': 'gzip', 'x-request-id': 'caller-0001' });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', 'x-request-id': 'caller-0001' });
    expect(gunzipSync(packed.body).toString()).toBe(text);
    const etag = String(packed.headers['etag']);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get('/messages?q=1', { 'if-none-match': known });
      expect([again.status, again.body.length, again.headers['x-frame-options']]).toEqual([
        304,
        0,
        'SAMEORIGIN',
      ]);
    }
    expect((await get('/messages?q=1', { 'if-none-match': '"other"' })).status).toBe(200);
    expect(reachedInside).toBe(0);
    expect(told).toContainEqual(['/messages', 304]);
  });

  it('hands on what it does not keep: another language, another method, another address, what was dropped', async () => {
    await get('/messages?q=1', { 'accept-language': 'en' });
    await get('/messages?q=1', {}, 'POST');
    await get('/other');
    cache.drop('messages');
    await get('/messages?q=1');
    expect([reachedInside, told]).toEqual([4, []]);
  });
});
