import { describe, expect, it } from '@jest/globals';
import { asProblem, fieldName, problemFrom, unreachableProblem } from './problem';

describe('problemFrom', () => {
  it('reads code, sentence, fields and the wait from an RFC 9457 answer', () => {
    const problem = problemFrom(
      429,
      {
        code: 'identity.locked',
        title: '账号已锁定',
        detail: '请 60 秒后再试。',
        requestId: 'r1',
        errors: [{ pointer: '/username', code: 'x', text: '锁定' }],
      },
      new Headers({ 'retry-after': '60' }),
    );
    expect(problem.code).toBe('identity.locked');
    expect(problem.message).toBe('请 60 秒后再试。');
    expect(problem.retryAfter).toBe(60);
    expect(problem.fields).toEqual([{ pointer: '/username', code: 'x', text: '锁定' }]);
  });

  it.each([undefined, null, 'oops', 12, [], { errors: 'none' }, { errors: [null, 3] }])(
    'survives the body %p',
    (body) => {
      const problem = problemFrom(502, body);
      expect(problem.code).toBe('http.502');
      expect(problem.fields).toEqual([]);
    },
  );

  it('knows a stale version by status and by code', () => {
    expect(problemFrom(412, {}).stale).toBe(true);
    expect(problemFrom(409, { code: 'platform.stale-version' }).stale).toBe(true);
    expect(problemFrom(409, { code: 'supervision.illegal-intent' }).stale).toBe(false);
  });
});

describe('asProblem', () => {
  it('keeps a problem and wraps anything else', () => {
    const lost = unreachableProblem();
    expect(asProblem(lost)).toBe(lost);
    expect(lost.unreachable).toBe(true);
    expect(asProblem(new TypeError('boom')).detail).toBe('boom');
    expect(asProblem('text').unreachable).toBe(false);
  });
});

describe('fieldName', () => {
  it.each([
    ['/contact/phone', 'contact.phone'],
    ['#/title', 'title'],
    ['/a~1b/0', 'a/b.0'],
    ['', ''],
  ])('%s → %s', (pointer, name) => expect(fieldName(pointer)).toBe(name));
});
