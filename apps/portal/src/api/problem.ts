import type { Challenge } from '../lib/proof-search';

/** One field that the server did not accept: JSON pointer, code, and a sentence in the reader's language. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly text: string;
}

/** What a failed call came to: an RFC 9457 problem, or status 0 when nothing came back at all. */
export class ApiProblem extends Error {
  /** A moment of arithmetic after which the same request is taken; null when none is asked for. */
  challenge: Challenge | null = null;

  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly fields: readonly FieldProblem[] = [],
    /** Seconds to wait, where the server said so. */
    readonly retryAfter: number | null = null,
    readonly requestId: string | null = null,
  ) {
    super(`${status} ${code}`);
    this.name = 'ApiProblem';
  }

  /** True when sending the same thing again may well work: nothing came back, or the server itself failed. */
  get worthRetrying(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** Reads a problem+json body; a body of any other shape still gives a usable problem. */
export function toProblem(status: number, body: unknown, retryAfter: string | null = null): ApiProblem {
  const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const text = (key: string): string => (typeof value[key] === 'string' ? value[key] : '');
  const seconds = Number(retryAfter ?? NaN);
  const problem = new ApiProblem(
    status,
    text('code') || (status === 0 ? 'network' : 'unknown'),
    text('detail') || text('title'),
    Array.isArray(value['errors']) ? (value['errors'] as FieldProblem[]) : [],
    Number.isFinite(seconds) ? seconds : null,
    text('requestId') || null,
  );
  if (isChallenge(value['challenge'])) problem.challenge = value['challenge'];
  return problem;
}

function isChallenge(value: unknown): value is Challenge {
  const { challenge, bits } = (value ?? {}) as Partial<Challenge>;
  return typeof challenge === 'string' && typeof bits === 'number' && bits <= 32;
}

/** `/contact/phone` → `contact.phone`, the name under which our forms know a field. */
export function fieldName(pointer: string): string {
  return pointer.replace(/^#?\//, '').replace(/\//g, '.');
}
