import type { ErrorKind } from '@yangguang/kernel';

/** The one place that knows which HTTP status a refusal of the domain has (RFC 9110). */
export function statusOf(kind: ErrorKind): number {
  switch (kind) {
    case 'invalid':
      return 422;
    case 'unauthenticated':
      return 401;
    case 'forbidden':
      return 403;
    case 'not-found':
      return 404;
    case 'gone':
      return 410;
    case 'conflict':
    case 'illegal-intent':
      return 409;
    case 'stale-version':
      return 412;
    case 'version-required':
      return 428;
    case 'too-large':
      return 413;
    case 'unsupported-type':
      return 415;
    case 'too-many-requests':
      return 429;
    case 'unavailable':
      return 503;
  }
}
