import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { accessToken } from './access-token';
import { useConnection } from './connection';
import { onSessionEnded, staffFetch } from './staff-fetch';

type Answer = (request: Request) => Response | Promise<Response>;

const real = globalThis.fetch;
let seen: Request[] = [];

function serve(answers: Answer[]): void {
  globalThis.fetch = (async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = typeof input === 'string' ? new URL(input, 'http://county.example').href : input;
    const request = new Request(url, init);
    seen.push(request);
    const answer = answers.shift();
    if (!answer) throw new TypeError('no answer left');
    return answer(request);
  }) as typeof fetch;
}

const ask = (): Promise<Response> =>
  staffFetch(
    new Request('http://county.example/api/v1/staff/cases/1/answer', { method: 'POST', body: '{}' }),
  );
const token =
  (value: string): Answer =>
  () =>
    Response.json({ accessToken: value });
const status =
  (code: number): Answer =>
  () =>
    new Response(null, { status: code });

describe('staffFetch', () => {
  beforeEach(() => {
    seen = [];
    accessToken.set('old');
  });
  afterEach(() => {
    globalThis.fetch = real;
  });

  it('renews an expired token once and sends again with the same idempotency key', async () => {
    serve([status(401), token('new'), status(200)]);
    expect((await ask()).status).toBe(200);
    expect(seen.map((request) => request.headers.get('authorization'))).toEqual([
      'Bearer old',
      null,
      'Bearer new',
    ]);
    expect(seen[2]?.headers.get('idempotency-key')).toBe(seen[0]?.headers.get('idempotency-key'));
    expect(await seen[2]?.text()).toBe('{}');
  });

  it('says that the session has ended when the cookie is refused, and hands the refusal on', async () => {
    let ended = 0;
    const stop = onSessionEnded(() => (ended += 1));
    serve([status(401), status(401)]);
    expect((await ask()).status).toBe(401);
    expect(ended).toBe(1);
    expect(accessToken.get()).toBeNull();
    stop();
  });

  it('trades the cookie once for requests that fail together', async () => {
    serve([status(401), status(401), token('new'), status(200), status(200)]);
    const answers = await Promise.all([ask(), ask()]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
    expect(seen.filter((request) => request.url.endsWith('/auth/refresh'))).toHaveLength(1);
  });

  it('tells a lost connection from a refusal', async () => {
    const { online } = useConnection();
    serve([
      () => {
        throw new TypeError('network');
      },
    ]);
    await expect(ask()).rejects.toMatchObject({ unreachable: true });
    expect(online.value).toBe(false);
    serve([status(404)]);
    expect((await ask()).status).toBe(404);
    expect(online.value).toBe(true);
  });
});
