import { describe, expect, it } from '@jest/globals';
import { plainHash } from './plain-hash';

const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('a fingerprint as it was typed', () => {
  it.each([
    hash,
    hash.toUpperCase(),
    hash.replace(/(.{8})/g, '$1 '),
    ` ${hash}\n`,
    hash.replace('ba', 'ｂａ'),
  ])('is taken from %j', (typed) => expect(plainHash(typed)).toBe(hash));
  it.each(['', hash.slice(1), `${hash}0`, hash.replace('b', 'g')])('is none in %j', (typed) =>
    expect(plainHash(typed)).toBe(''),
  );
});
