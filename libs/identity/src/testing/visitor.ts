export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A browser in miniature: keeps the refresh cookie and the access token. */
export class Visitor {
  token: string | undefined;
  cookie: string | undefined;

  constructor(private readonly base: string) {}

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.base}/api/v1${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(this.token === undefined ? {} : { Authorization: `Bearer ${this.token}` }),
        ...(this.cookie === undefined ? {} : { Cookie: this.cookie }),
        ...headers,
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie !== undefined) this.cookie = cookie.split(';')[0];
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body?: unknown, version?: number): Promise<Answer> {
    return this.send('POST', path, body, version === undefined ? {} : { 'If-Match': `"${version}"` });
  }

  /** Signs in and keeps what comes back. */
  async signIn(username: string, password: string, otp?: string): Promise<Answer> {
    const answer = await this.post('/auth/sign-in', {
      username,
      password,
      ...(otp === undefined ? {} : { otp }),
    });
    this.take(answer);
    return answer;
  }

  async refresh(): Promise<Answer> {
    const answer = await this.post('/auth/refresh');
    this.take(answer);
    return answer;
  }

  take({ status, body }: Answer): void {
    if (status === 200 && hasToken(body)) this.token = body.accessToken;
  }
}

/** The code of a problem. */
export function codeOf({ body }: Answer): unknown {
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
}

function hasToken(body: unknown): body is { accessToken: string } {
  return typeof body === 'object' && body !== null && 'accessToken' in body;
}
