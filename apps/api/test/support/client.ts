import type { Contract } from './contract';

export interface Answer<Body = never> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

interface Extras {
  readonly headers?: Record<string, string>;
  /** Sent as it is, with no help: for what no well-meaning caller would send. */
  readonly raw?: FormData | string | Uint8Array;
}

/** Speaks to the API over real HTTP as one caller. Every exchange is held to the OpenAPI document. */
export class Client {
  constructor(
    private readonly base: string,
    private readonly contract: Contract,
    readonly token?: string,
  ) {}

  get<Body = unknown>(path: string, extras: Extras = {}): Promise<Answer<Body>> {
    return this.send<Body>('GET', path, undefined, extras);
  }

  post<Body = unknown>(path: string, body?: unknown, extras: Extras = {}): Promise<Answer<Body>> {
    return this.send<Body>('POST', path, body, extras);
  }

  /** A write that names the version it was made looking at. */
  intent<Body = unknown>(path: string, version: number, body: unknown = {}): Promise<Answer<Body>> {
    return this.send<Body>('POST', path, body, { headers: { 'If-Match': `"${version}"` } });
  }

  upload<Body = unknown>(path: string, name: string, bytes: Uint8Array): Promise<Answer<Body>> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    return this.send<Body>('POST', path, undefined, { raw: form });
  }

  async bytes(path: string): Promise<{ status: number; type: string; bytes: Uint8Array }> {
    const answer = await fetch(this.base + path, { headers: this.headers({}) });
    return {
      status: answer.status,
      type: answer.headers.get('content-type') ?? '',
      bytes: new Uint8Array(await answer.arrayBuffer()),
    };
  }

  async send<Body>(method: string, path: string, body: unknown, extras: Extras): Promise<Answer<Body>> {
    const json = body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(this.base + path, {
      method,
      headers: this.headers({
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...extras.headers,
      }),
      body: (extras.raw ?? json ?? null) as string | FormData | null,
      redirect: 'manual',
    });
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    const answer: unknown = type.includes('json') && text !== '' ? JSON.parse(text) : text;
    this.contract.check(method, path, body, response.status, type, answer);
    return { status: response.status, headers: response.headers, body: answer as Body };
  }

  private headers(more: Record<string, string>): Record<string, string> {
    return { ...(this.token ? { Authorization: `Bearer ${this.token}` } : {}), ...more };
  }
}
