import { describe, expect, it } from '@jest/globals';
import { fieldName, toProblem } from './problem';

describe('a failed call', () => {
  it('keeps what the problem says', () => {
    const body = {
      code: 'validation',
      detail: '有字段要改',
      requestId: 'r1',
      errors: [{ pointer: '/title', code: 'x', text: '请写标题' }],
    };
    expect(toProblem(422, body, '30')).toMatchObject({
      status: 422,
      code: 'validation',
      detail: '有字段要改',
      requestId: 'r1',
      retryAfter: 30,
      fields: body.errors,
    });
  });
  it.each([null, 'text', [], 5, { errors: 'no' }])('is usable with body %j', (body) =>
    expect(toProblem(502, body)).toMatchObject({ status: 502, code: 'unknown', detail: '', fields: [] }),
  );
  it('keeps the arithmetic that is asked for, and none that nobody could do', () => {
    const challenge = { challenge: 'a.16.b', bits: 16 };
    expect(toProblem(429, { challenge }).challenge).toEqual(challenge);
    for (const wrong of [undefined, null, 'x', {}, { challenge: 'a', bits: 60 }])
      expect(toProblem(429, { challenge: wrong }).challenge).toBeNull();
  });
  it('without any answer is the network', () =>
    expect(toProblem(0, null)).toMatchObject({ status: 0, code: 'network' }));
  it('names a field by its pointer', () => expect(fieldName('/contact/phone')).toBe('contact.phone'));
});
