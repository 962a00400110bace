import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';

/** One file more than this is refused while it arrives; single routes set less. In bytes. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** The doors' locks: headers that browsers obey, cookies, and bounds on what a form may bring. */
export async function addSecurity(fastify: FastifyInstance): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'", 'blob:'],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    // A county without a certificate yet must still be reachable; the proxy in front adds HSTS.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    frameguard: { action: 'sameorigin' },
  });
  await fastify.register(cookie);
  await fastify.register(multipart, {
    limits: { fileSize: LARGEST_FILE, files: 1, fields: 10, fieldSize: 10_000, headerPairs: 50 },
  });
}
