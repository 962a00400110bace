import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AppConfig } from '../config/app-config';
import { FieldCipher } from './field-cipher';

const cipherWith = (secret: string) =>
  new FieldCipher(new AppConfig({ DATABASE_URL: 'postgres://x', SECRET_KEY: secret.repeat(32) }));

describe('the field cipher', () => {
  const cipher = cipherWith('k');

  it('opens what it sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, context) => {
        return cipher.open(cipher.seal(plain, context), context) === plain;
      }),
    );
  });

  it('never seals one text alike twice, and shows nothing of it', () => {
    const [a, b] = [cipher.seal('13800000000', 'c'), cipher.seal('13800000000', 'c')];
    expect(a).not.toBe(b);
    expect(a).not.toContain('138');
  });

  it('does not open elsewhere, with another key, or after any change', () => {
    const sealed = cipher.seal('王某', 'case:1:name');
    expect(() => cipher.open(sealed, 'case:2:name')).toThrow('does not open');
    expect(() => cipherWith('j').open(sealed, 'case:1:name')).toThrow('does not open');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom('A', 'B', '.'), (at, letter) => {
        const changed = sealed.slice(0, at) + letter + sealed.slice(at + 1);
        if (changed === sealed) return true;
        try {
          // The last letter of base64url may carry unused bits: what opens must still be the same text.
          return cipher.open(changed, 'case:1:name') === '王某';
        } catch {
          return true;
        }
      }),
    );
  });

  it('digests alike for alike, and only with the same key', () => {
    expect(cipher.digest('a')).toBe(cipher.digest('a'));
    expect(cipher.digest('a')).not.toBe(cipherWith('j').digest('a'));
    expect(cipher.digest('a')).toMatch(/^[0-9a-f]{64}$/);
  });
});
