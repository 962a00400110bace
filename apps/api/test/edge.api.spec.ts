import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from './support/test-api';

describe('the edge', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('answers an unknown address with a problem in the reader’s language', async () => {
    const chinese = await api.anyone.get<{ code: string; detail: string }>('/api/v1/nothing');
    expect(chinese.status).toBe(404);
    expect(chinese.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(chinese.body).toMatchObject({
      code: 'platform.no-such-route',
      detail: '没有这个地址，请检查链接。',
    });
    const english = await api.anyone.get<{ detail: string }>('/api/v1/nothing', {
      headers: { 'Accept-Language': 'en-GB,zh;q=0.5' },
    });
    expect(english.body.detail).toContain('nothing at this address');
  });

  it('gives every answer an id, the caller’s own where it is one', async () => {
    const mine = await api.anyone.get('/api/v1/nothing', { headers: { 'X-Request-Id': 'abcdefgh-1' } });
    expect(mine.headers.get('x-request-id')).toBe('abcdefgh-1');
    const foul = await api.anyone.get('/api/v1/nothing', { headers: { 'X-Request-Id': '<script>' } });
    expect(foul.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('sends the headers that browsers obey', async () => {
    const { headers } = await api.anyone.get('/api/v1/nothing');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['broken JSON', '{"a":', 'application/json', 422, 'platform.malformed'],
    [
      'nesting without end',
      '['.repeat(5_000) + ']'.repeat(5_000),
      'application/json',
      422,
      'platform.malformed',
    ],
    [
      'a prototype in disguise',
      '{"__proto__":{"admin":true}}',
      'application/json',
      422,
      'platform.malformed',
    ],
    [
      'more than a form can hold',
      JSON.stringify('x'.repeat(2_000_000)),
      'application/json',
      413,
      'platform.too-large',
    ],
    ['another type', '<a/>', 'application/xml', 415, 'platform.unsupported-body'],
  ])('turns away %s', async (_what, raw, type, status, code) => {
    const answer = await api.anyone.post<{ code: string }>('/api/v1/staff/calendar/imports', undefined, {
      raw,
      headers: { 'Content-Type': type },
    });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});
