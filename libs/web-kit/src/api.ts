import { createApiClient } from '@yangguang/api-client';
import { problemFrom } from './problem';
import { staffFetch } from './staff-fetch';

/** The console's one client. */
export const api = createApiClient({ fetch: staffFetch, baseUrl: globalThis.location?.origin ?? '' });

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of a good answer; a refused one is thrown as a ProblemError. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemFrom(response.status, error, response.headers);
  return data as T;
}

/** Fetches a file with the reader's token; the link itself never carries one. */
export async function fetchFile(path: string): Promise<Blob> {
  const answer = await staffFetch(new Request(new URL(path, globalThis.location.origin)));
  if (!answer.ok)
    throw problemFrom(answer.status, await answer.json().catch(() => undefined), answer.headers);
  return answer.blob();
}

/** A version as the If-Match header wants it. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });
