import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './generated/schema';

export type { components, paths } from './generated/schema';

/** Every named schema of the OpenAPI document, by name: `Schemas['CaseDetail']`. */
export type Schemas = components['schemas'];

export type ApiClient = Client<paths>;

export interface ApiClientOptions {
  /** Where the API lives; empty means the origin that served the page. */
  readonly baseUrl?: string;
  /** Replaces the platform's fetch, for tokens, retries or rendering on the server. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * The typed door to the API. Paths, parameters, bodies and answers are checked against the committed
 * OpenAPI document; nothing else in the web tower knows a URL's shape.
 */
export function createApiClient(options: ApiClientOptions = {}): ApiClient {
  return createClient<paths>({
    baseUrl: options.baseUrl ?? '',
    ...(options.fetch ? { fetch: options.fetch } : {}),
  });
}
