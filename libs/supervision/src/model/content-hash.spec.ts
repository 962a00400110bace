import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AnswerContent } from './answer-outcome';
import { canonicalJson, contentHash, normaliseHash, receiptHash, receiptText, sha256 } from './content-hash';

const content: AnswerContent = {
  outcome: 'done',
  text: '已修好。',
  basis: null,
  reason: null,
  nextStep: null,
};

describe('the fingerprint of an answer', () => {
  it('does not depend on the order in which the fields came', () => {
    const reversed = Object.fromEntries(Object.entries(content).reverse()) as unknown as AnswerContent;
    expect(contentHash('YL20261123-0001', reversed)).toBe(contentHash('YL20261123-0001', content));
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    );
  });

  it('changes with any change of any field, and with the number', () => {
    const fields = ['text', 'basis', 'reason', 'nextStep'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.string({ minLength: 1 }), (field, added) => {
        const changed = { ...content, [field]: `${content[field] ?? ''}${added}` };
        expect(contentHash('YL20261123-0001', changed)).not.toBe(contentHash('YL20261123-0001', content));
      }),
    );
    expect(contentHash('YL20261123-0002', content)).not.toBe(contentHash('YL20261123-0001', content));
  });

  it('is SHA-256, which anyone can compute', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const facts = {
      number: 'n',
      receivedAt: 't',
      kind: 'help',
      category: null,
      title: 'a',
      place: null,
      body: 'b',
      unitId: null,
      attachments: ['aa', 'bb'],
    };
    expect(receiptHash(facts)).toBe(sha256(receiptText(facts)));
    const others = [
      { body: 'c' },
      { category: 'other' },
      { place: '' },
      { unitId: 'u' },
      { attachments: ['bb', 'aa'] },
    ];
    for (const change of others) expect(receiptHash({ ...facts, ...change })).not.toBe(receiptHash(facts));
  });

  it('is known again however it was copied, and nothing else is', () => {
    const hash = sha256('abc');
    const groups = hash.replaceAll(/(.{8})/g, '$1 ').toUpperCase();
    expect(normaliseHash(groups)).toBe(hash);
    expect(normaliseHash(hash.slice(1))).toBe('');
    expect(normaliseHash(`${hash}0`)).toBe('');
  });
});
