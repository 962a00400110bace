import { HttpException } from '@nestjs/common';
import { DomainError, type ErrorKind } from '@yangguang/kernel';
import { sqlState } from '../persistence/retry';

/** Kinds for the statuses that the framework itself answers with. */
const KINDS: Readonly<Record<number, [ErrorKind, string]>> = {
  400: ['invalid', 'platform.malformed'],
  401: ['unauthenticated', 'platform.sign-in-required'],
  403: ['forbidden', 'platform.forbidden'],
  404: ['not-found', 'platform.no-such-route'],
  405: ['not-found', 'platform.no-such-route'],
  413: ['too-large', 'platform.too-large'],
  415: ['unsupported-type', 'platform.unsupported-body'],
  429: ['too-many-requests', 'platform.too-many-requests'],
};

/**
 * What an error that is not ours means to the caller: the framework's refusals, and the database's
 * word that a value cannot be what it is meant to be. Anything else is a fault of ours.
 */
export function asDomainError(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  const status = error instanceof HttpException ? error.getStatus() : numberProperty(error, 'statusCode');
  const known = status === undefined ? undefined : KINDS[status];
  if (known) return new DomainError(...known);
  return fromDatabase(sqlState(error));
}

function fromDatabase(state: string | undefined): DomainError | undefined {
  if (state === undefined) return undefined;
  // Class 22: a value of the wrong form (a NUL in a text, a number out of range).
  if (/^22/.test(state)) return new DomainError('invalid', 'platform.malformed');
  if (state === '23505') return new DomainError('conflict', 'platform.already-exists');
  if (state === '23503') return new DomainError('conflict', 'platform.still-referenced');
  // Classes 08, 53, 57 and a refused connection: the database is away or overloaded for the moment.
  if (/^(08|53|57)/.test(state) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(state)) {
    return new DomainError('unavailable', 'platform.unavailable', { retryAfter: 5 });
  }
  return undefined;
}

function numberProperty(error: unknown, name: string): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'number' ? value : undefined;
}
