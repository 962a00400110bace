/**
 * What kind of refusal a domain error is. The HTTP edge maps each kind to one status;
 * the mapping is an exhaustive switch, so a new kind does not compile until it has a status.
 */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'conflict'
  | 'illegal-intent'
  | 'stale-version'
  | 'version-required'
  | 'too-large'
  | 'unsupported-type'
  | 'too-many-requests'
  | 'unavailable';

export type ErrorValues = Readonly<Record<string, string | number>>;

/** One bad field: `pointer` is a JSON pointer into the request body, `key` a message key. */
export interface FieldError {
  readonly pointer: string;
  readonly key: string;
  readonly values?: ErrorValues;
}

interface DomainErrorDetails {
  readonly values?: ErrorValues;
  readonly fields?: readonly FieldError[];
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
  /** What a program needs to go on, beside what a person reads (extension members of RFC 9457). */
  readonly extension?: Readonly<Record<string, unknown>>;
}

/**
 * An expected refusal, in the language of the domain. `key` names both the problem's `code`
 * and its sentence in every reader's language (`<library>.<what>`, for example `supervision.not-yours`).
 */
export class DomainError extends Error {
  readonly values: ErrorValues;
  readonly fields: readonly FieldError[];
  readonly retryAfter: number | undefined;
  readonly extension: Readonly<Record<string, unknown>>;

  constructor(
    readonly kind: ErrorKind,
    readonly key: string,
    details: DomainErrorDetails = {},
  ) {
    super(key);
    this.name = 'DomainError';
    this.values = details.values ?? {};
    this.fields = details.fields ?? [];
    this.retryAfter = details.retryAfter;
    this.extension = details.extension ?? {};
  }
}
