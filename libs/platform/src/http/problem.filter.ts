import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { DomainError } from '@yangguang/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasMessage, translate, type Language } from '../messages/catalog';
import { asDomainError } from './foreign-error';
import type { Problem } from './problem';
import { statusOf } from './problem-status';
import { contextOf } from './request-hooks';

const CONNECTION_GONE = /Connection terminated|connection timeout|timeout exceeded when trying to connect/i;

/** Turns every error into one shape (RFC 9457). What we did not expect is logged whole and told not at all. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const { requestId, language } = contextOf(http.getRequest<FastifyRequest>());
    const known = asDomainError(error);
    const away = !known && error instanceof Error && CONNECTION_GONE.test(error.message);
    if (!known) this.logger.error({ requestId, error: error instanceof Error ? error.stack : String(error) });
    const problem = known
      ? problemOf(known, language, requestId)
      : unexpected(
          away ? 503 : 500,
          away ? 'platform.unavailable' : 'platform.unexpected',
          language,
          requestId,
        );
    if (known?.retryAfter !== undefined) reply.header('Retry-After', known.retryAfter);
    else if (away) reply.header('Retry-After', 5);
    reply
      .code(problem.status)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .send(problem);
  }
}

export function problemOf(error: DomainError, language: Language, requestId: string): Problem {
  const values = { count: error.fields.length, ...error.values };
  return {
    ...error.extension,
    type: `/api/docs/problems#${error.key}`,
    title: translate(language, `platform.kind.${error.kind}`),
    status: statusOf(error.kind),
    detail: translate(language, hasMessage(error.key) ? error.key : `platform.kind.${error.kind}`, values),
    code: error.key,
    requestId,
    errors: error.fields.map((field) => ({
      pointer: field.pointer,
      code: field.key,
      text: translate(language, field.key, field.values),
    })),
  };
}

function unexpected(status: number, code: string, language: Language, requestId: string): Problem {
  return {
    type: `/api/docs/problems#${code}`,
    title: translate(language, 'platform.kind.unexpected'),
    status,
    detail: translate(language, code, { requestId }),
    code,
    requestId,
    errors: [],
  };
}
