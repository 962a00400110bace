import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { ClamavScanner } from './clamav-scanner';

const open: Server[] = [];

/** A daemon that speaks ClamAV's INSTREAM and finds one word. */
async function daemon(verdict: (content: string) => string): Promise<number> {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (/^[zn]?VERSION/.test(received.toString('latin1')))
        socket.end('ClamAV 1.4.1/27000/Mon Nov 23 10:00:00 2026\0');
      else if (/^[zn]?PING/.test(received.toString('latin1'))) socket.end('PONG\n');
      else if (received.subarray(-4).equals(Buffer.alloc(4)))
        socket.end(`stream: ${verdict(received.toString('latin1'))}\0`);
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('the ClamAV scanner', () => {
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
  });

  it('passes on what the daemon says', async () => {
    const port = await daemon((content) => (content.includes('EICAR') ? 'Eicar-Signature FOUND' : 'OK'));
    const scanner = new ClamavScanner('127.0.0.1', port);
    await expect(scanner.scan(Buffer.from('a harmless letter'))).resolves.toBe('clean');
    await expect(scanner.scan(Buffer.from('EICAR-STANDARD-ANTIVIRUS-TEST-FILE'))).resolves.toBe('infected');
  });

  it('refuses rather than let pass what nobody looked at', async () => {
    Logger.overrideLogger(false);
    const port = await daemon(() => 'OK');
    await new Promise((resolve) => open.splice(0)[0]?.close(resolve));
    await expect(new ClamavScanner('127.0.0.1', port).scan(Buffer.from('x'))).rejects.toMatchObject({
      kind: 'unavailable',
      key: 'platform.file.scanner-down',
    });
  });
});
