import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import Fastify, { type FastifyInstance } from 'fastify';

/** One file more than this is refused while it arrives; single routes set less. In bytes. */
const LARGEST_FILE = 20 * 1024 * 1024;

const POLICY = {
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
} satisfies Parameters<typeof helmet>[1];

/** Headers that belong to one answer and not to the policy. */
const OF_ONE_ANSWER = new Set(['connection', 'content-length', 'content-type', 'date']);

/**
 * The headers that browsers obey. They are the same for every answer, so Helmet is asked for them once, on a
 * server that only answers this question, and not in every request.
 */
export async function securityHeaders(): Promise<Record<string, string>> {
  const asked = Fastify();
  await asked.register(helmet, POLICY);
  asked.get('/', (_request, reply) => reply.send(''));
  const { headers } = await asked.inject('/');
  await asked.close();
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !OF_ONE_ANSWER.has(name))
      .map(([name, value]) => [name, String(value)]),
  );
}

/** The doors' locks: headers that browsers obey, cookies, and bounds on what a form may bring. */
export async function addSecurity(
  fastify: FastifyInstance,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  await fastify.register(cookie);
  await fastify.register(multipart, {
    limits: { fileSize: LARGEST_FILE, files: 1, fields: 10, fieldSize: 10_000, headerPairs: 50 },
  });
}
