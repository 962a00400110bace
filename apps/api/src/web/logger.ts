import type { LoggerService } from '@nestjs/common';
import type { AppConfig } from '@yangguang/platform';
import type { FastifyBaseLogger, FastifyServerOptions } from 'fastify';

type LoggerSettings = FastifyServerOptions['logger'];

/** One JSON line an event (pino). Secrets and personal data never get in: bodies and headers are not logged at all. */
export function logSettings(config: AppConfig): LoggerSettings {
  return {
    level: config.logLevel,
    base: { role: config.role },
    redact: {
      paths: ['req.headers', 'authorization', 'password', 'secretCode', '*.password', '*.secretCode'],
      remove: true,
    },
  };
}

/** Lets Nest and our own classes write to the same log as the HTTP server. */
export class FastifyLogger implements LoggerService {
  constructor(private readonly logger: FastifyBaseLogger) {}

  log(message: unknown, context?: string): void {
    this.logger.info({ context }, text(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof message === 'object' && message !== null) this.logger.error({ context, ...message }, 'error');
    else this.logger.error({ context, stack: rest.length > 1 ? rest[0] : undefined }, text(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, text(message));
  }

  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, text(message));
  }

  fatal(message: unknown, context?: string): void {
    this.logger.fatal({ context }, text(message));
  }
}

function text(message: unknown): string {
  return typeof message === 'string' ? message : JSON.stringify(message);
}
