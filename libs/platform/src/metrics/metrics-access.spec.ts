import { describe, expect, it } from '@jest/globals';
import { mayReadMetrics } from './metrics-access';

const near = { remoteAddress: '127.0.0.1', authorization: undefined, forwarded: false };
const far = { remoteAddress: '10.3.0.8', authorization: undefined, forwarded: false };

describe('who may read the metrics', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])(
    'this machine itself, as %s',
    (remoteAddress) => {
      expect(mayReadMetrics({ ...near, remoteAddress }, undefined)).toBe(true);
    },
  );

  it.each(['10.3.0.8', '::ffff:10.0.0.1', '1127.0.0.1', undefined])(
    'not %s without the token',
    (remoteAddress) => {
      expect(mayReadMetrics({ ...far, remoteAddress }, 'secret')).toBe(false);
    },
  );

  it('not a stranger whose proxy runs on this machine', () => {
    expect(mayReadMetrics({ ...near, forwarded: true }, 'secret')).toBe(false);
  });

  it('whoever has the token, from anywhere', () => {
    expect(mayReadMetrics({ ...far, authorization: 'Bearer secret' }, 'secret')).toBe(true);
    expect(mayReadMetrics({ ...near, forwarded: true, authorization: 'Bearer secret' }, 'secret')).toBe(true);
  });

  it.each(['Bearer secre', 'Bearer secret2', 'secret', '', 'Bearer '])(
    'not with "%s" for a token',
    (authorization) => {
      expect(mayReadMetrics({ ...far, authorization }, 'secret')).toBe(false);
      expect(mayReadMetrics({ ...far, authorization }, '')).toBe(false);
    },
  );
});
