import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { S3Bucket } from './s3-bucket';

/** The three requests of S3 that we need, kept in memory. */
function miniature(objects: Map<string, { body: Buffer; authorization: string }>): Server {
  return createServer((request, response) => {
    const key = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    const found = objects.get(key);
    void buffer(request).then((body) => {
      if (request.method === 'PUT') {
        objects.set(key, { body, authorization: request.headers.authorization ?? '' });
        response.writeHead(200, { ETag: '"x"' }).end();
      } else if (request.method === 'DELETE') {
        objects.delete(key);
        response.writeHead(204).end();
      } else if (found) {
        response.writeHead(200, { 'Content-Length': found.body.length }).end(found.body);
      } else {
        response.writeHead(404, { 'Content-Type': 'application/xml' });
        response.end('<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>None</Message></Error>');
      }
    });
  });
}

describe('the bucket', () => {
  const objects = new Map<string, { body: Buffer; authorization: string }>();
  const content = Buffer.from('群众来信附件');
  const digest = createHash('sha256').update(content).digest('hex');
  let server: Server;
  let bucket: S3Bucket;

  beforeAll(async () => {
    server = miniature(objects);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    bucket = new S3Bucket({
      endpoint,
      bucket: 'county',
      region: 'us-east-1',
      accessKey: 'a',
      secretKey: 'b',
    });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('keeps a content under its digest, signed, and gives it back', async () => {
    await bucket.put(digest, content);
    const kept = objects.get(`/county/${digest.slice(0, 2)}/${digest}`);
    expect(kept?.body.equals(content)).toBe(true);
    expect(kept?.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=a\//);
    const stream = await bucket.read(digest);
    expect(stream && (await buffer(stream)).equals(content)).toBe(true);
  });

  it('has nothing under other digests', async () => {
    expect(await bucket.read('0'.repeat(64))).toBeUndefined();
    await expect(bucket.read('../x')).rejects.toThrow('Not a SHA-256');
  });

  it('removes', async () => {
    await bucket.remove(digest);
    expect(objects.size).toBe(0);
  });
});
