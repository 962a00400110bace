/** One refused field: the JSON pointer into the request body, a code and a sentence for the reader. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly text: string;
}

interface ProblemDetails {
  readonly status: number;
  readonly code: string;
  readonly title?: string;
  readonly detail?: string;
  readonly requestId?: string;
  readonly errors?: readonly FieldProblem[];
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
}

/** The API said no (RFC 9457), or could not be reached (`status` 0, code `client.unreachable`). */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | undefined;
  readonly fields: readonly FieldProblem[];
  readonly retryAfter: number | undefined;

  constructor(details: ProblemDetails) {
    super(details.detail || details.title || details.code);
    this.name = 'ProblemError';
    this.status = details.status;
    this.code = details.code;
    this.title = details.title ?? '';
    this.detail = details.detail ?? '';
    this.requestId = details.requestId;
    this.fields = details.errors ?? [];
    this.retryAfter = details.retryAfter;
  }

  /** No answer at all: the network, not the application. */
  get unreachable(): boolean {
    return this.status === 0;
  }

  /** Somebody else changed the record first; what was typed must be compared, not thrown away. */
  get stale(): boolean {
    return this.status === 412 || this.code.endsWith('stale-version');
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function fieldProblems(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { pointer, code, text: sentence } = entry as Record<string, unknown>;
    return [{ pointer: text(pointer) ?? '', code: text(code) ?? '', text: text(sentence) ?? '' }];
  });
}

/** Reads a refused answer's body; whatever it holds, the result is usable. */
export function problemFrom(status: number, body: unknown, headers?: Headers): ProblemError {
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const retryAfter = Number(headers?.get('retry-after'));
  return new ProblemError({
    status,
    code: text(fields['code']) ?? `http.${status}`,
    title: text(fields['title']),
    detail: text(fields['detail']),
    requestId: text(fields['requestId']) ?? headers?.get('x-request-id') ?? undefined,
    errors: fieldProblems(fields['errors']),
    retryAfter: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
  });
}

export function unreachableProblem(): ProblemError {
  return new ProblemError({ status: 0, code: 'client.unreachable' });
}

/** Any thrown value as a problem, so that every screen has one way to show an error. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  return new ProblemError({
    status: -1,
    code: 'client.unexpected',
    detail: error instanceof Error ? error.message : String(error),
  });
}

/** `/contact/phone` → `contact.phone`, the name a form gives its field. */
export function fieldName(pointer: string): string {
  return pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .join('.');
}
