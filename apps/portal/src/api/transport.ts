import type { Language } from '../app/language';
import { toProblem } from './problem';

export interface ApiCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly json?: unknown;
  readonly form?: FormData;
  readonly idempotencyKey?: string;
  /** Solved arithmetic, where the county asked for it. */
  readonly proof?: string;
  readonly signal?: AbortSignal;
}

/** Carries one call to the API and gives its JSON, or throws an ApiProblem. */
export type Transport = (call: ApiCall) => Promise<unknown>;

/** The browser's way: same origin, no cookies, texts in the page's language. */
export function browserTransport(language: Language): Transport {
  return async (call) => {
    const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': language };
    if (call.json !== undefined) headers['Content-Type'] = 'application/json';
    if (call.idempotencyKey) headers['Idempotency-Key'] = call.idempotencyKey;
    if (call.proof) headers['Proof-Of-Work'] = call.proof;
    let response: Response;
    try {
      response = await fetch(call.path, {
        method: call.method,
        headers,
        credentials: 'omit',
        signal: call.signal,
        body: call.json === undefined ? call.form : JSON.stringify(call.json),
      });
    } catch {
      throw toProblem(0, null);
    }
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) throw toProblem(response.status, body, response.headers.get('Retry-After'));
    return body;
  };
}

/** Asks the API inside the same process while a page is rendered on the server. */
export type FetchJson = (path: string, language: Language) => Promise<{ status: number; body: unknown }>;

export function serverTransport(language: Language, fetchJson: FetchJson): Transport {
  return async (call) => {
    const { status, body } = await fetchJson(call.path, language);
    if (status >= 400) throw toProblem(status, body);
    return body;
  };
}
