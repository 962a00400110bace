import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  difficultyOf,
  leadingZeroBits,
  readChallenge,
  readProof,
  signChallenge,
  solve,
  solves,
} from './proof-of-work';

const key = randomBytes(32);
const challenges = fc.record({
  id: fc.uuid(),
  bits: fc.integer({ min: 1, max: 32 }),
  expiresAt: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000)),
});

describe('proof of work', () => {
  it('grows by one bit each time the number beyond the free ones doubles, within what a telephone can bear', () => {
    expect([1, 2, 3, 4, 8, 15, 16].map(difficultyOf)).toEqual([16, 17, 17, 18, 19, 19, 20]);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(difficultyOf(more)).toBeGreaterThanOrEqual(difficultyOf(less));
        expect(difficultyOf(more)).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('reads back what it signed, and nothing that another key signed or anybody changed', () => {
    fc.assert(
      fc.property(challenges, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (challenge, at, other) => {
        const token = signChallenge(challenge, key);
        expect(readChallenge(token, key)).toEqual(challenge);
        expect(readChallenge(token, randomBytes(32))).toBeUndefined();
        const place = at % token.length;
        const changed = token.slice(0, place) + other + token.slice(place + 1);
        if (changed !== token) expect(readChallenge(changed, key)).toBeUndefined();
      }),
    );
    expect(readChallenge(createHmac('sha256', key).digest('hex'), key)).toBeUndefined();
    expect(readChallenge('', key)).toBeUndefined();
  });

  it('counts zero bits as they stand', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 32 }), (bytes) => {
        const text = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
        expect(leadingZeroBits(bytes)).toBe(text.replace(/1.*$/s, '').length);
      }),
    );
  });

  it('is solved by searching, for this challenge alone', () => {
    const token = signChallenge({ id: 'a', bits: 10, expiresAt: new Date(0) }, key);
    const answer = solve(token, 10);
    expect(solves(token, answer, 10)).toBe(true);
    expect(solves(token, answer, 40)).toBe(false);
    expect(readProof(`${token}:${answer}`)).toEqual({ token, answer });
    for (const wrong of ['', 'x', `${token}`, `${token}:x`, `a b:1`, `${token}:-1`, `${'a'.repeat(201)}:1`]) {
      expect(readProof(wrong)).toBeUndefined();
    }
  });
});
