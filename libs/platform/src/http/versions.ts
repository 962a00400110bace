import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError } from '@yangguang/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The version the caller saw, from `If-Match: "7"`. Without it a write is refused (428): a guess could
 * undo another's work. Whoever asks for it has the header in the API's description without another word.
 */
export const IfMatchVersion = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    if (header === undefined) throw new DomainError('version-required', 'platform.version-required');
    const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim());
    if (!match) throw new DomainError('stale-version', 'platform.stale-version');
    return Number(match[1]);
  },
  [describeHeader],
);

function describeHeader(target: object, method: string | symbol | undefined): void {
  const handler = method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
  if (method === undefined || !handler) return;
  ApiHeader({
    name: 'If-Match',
    required: true,
    description:
      'The version that was read, as its ETag says: `"7"`. 428 without it, 412 when it is outdated.',
    schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
  })(target, method, handler);
}

/** Refuses a write that was made looking at an older state. */
export function assertVersion(seen: number, current: number): void {
  if (seen !== current)
    throw new DomainError('stale-version', 'platform.stale-version', { values: { seen, current } });
}

/** Gives an answer that carries a `version` the matching ETag. */
export function tellVersion(reply: FastifyReply, body: unknown): void {
  if (typeof body !== 'object' || body === null || !('version' in body)) return;
  if (typeof body.version !== 'number') return;
  reply.header('ETag', `"${body.version}"`);
}
