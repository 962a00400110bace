import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ProofSearch } from './proof-search';

const zeroBits = (text: string): number =>
  Math.clz32(createHash('sha256').update(text).digest().readInt32BE());

describe('the search for a proof', () => {
  it.each([0, 1, 40, 53, 54, 55, 56, 63, 64, 92, 118, 119, 120, 127, 128, 200])(
    'finds the first number that solves a challenge of %i letters, as anybody reckons it',
    (length) => {
      const challenge = 'q'.repeat(length);
      const answer = new ProofSearch({ challenge, bits: 8 }).next(1_000_000);
      let expected = 0;
      while (zeroBits(`${challenge}:${expected}`) < 8) expected += 1;
      expect(answer).toBe(String(expected));
    },
  );

  it('goes on where it stopped', () => {
    const challenge = { challenge: 'in-parts', bits: 10 };
    const whole = new ProofSearch(challenge).next(1_000_000);
    const search = new ProofSearch(challenge);
    let answer: string | null = null;
    while (answer === null) answer = search.next(7);
    expect(answer).toBe(whole);
    expect(String(search.tried)).toBe(whole);
  });
});
