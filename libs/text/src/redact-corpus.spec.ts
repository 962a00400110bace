import { describe, expect, it } from '@jest/globals';
import { isIdentityNumber, passesLuhn } from './checksum';
import { suggestRedactions } from './redact';
import { REDACTION_KINDS, type RedactionKind } from './redaction-kinds';
import { personalTexts } from './testing/personal-texts';

/** Least precision and recall for each kind: what was measured, with a little room. */
const FLOORS: Readonly<Record<RedactionKind, readonly [number, number]>> = {
  'identity-number': [0.98, 1],
  // One false identity number in ten passes Luhn by chance.
  'bank-card': [0.85, 1],
  phone: [0.95, 0.95],
  plate: [0.95, 0.95],
  email: [1, 1],
  account: [0.95, 0.95],
  address: [0.9, 0.9],
  name: [0.85, 0.85],
};

const narrowed = (text: string) => text.normalize('NFKC').replaceAll(/[ -]/g, '');

describe('redaction over 300 generated texts', () => {
  const judged = personalTexts(300, 20261123).map((one) => ({
    ...one,
    found: suggestRedactions(one.text).map(({ kind, text }) => ({ kind, text })),
  }));

  it.each(REDACTION_KINDS)('finds %s', (kind) => {
    const of = <T extends { kind: RedactionKind }>(list: readonly T[]) =>
      list.filter((one) => one.kind === kind);
    let [hits, found, personal] = [0, 0, 0];
    for (const one of judged) {
      const wanted = of(one.personal);
      const got = of(one.found);
      personal += wanted.length;
      found += got.length;
      hits += wanted.filter((want) => got.some((have) => have.text.includes(want.text))).length;
    }
    const [precision, recall] = [hits / found, hits / personal];
    process.stdout.write(
      `Redaction of ${kind}: ${personal} in the texts, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
    );
    const [leastPrecision, leastRecall] = FLOORS[kind];
    expect(precision).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall).toBeGreaterThanOrEqual(leastRecall);
  });

  it('misses no number whose check digit is right', () => {
    const checked = judged.flatMap((one) =>
      one.personal
        .filter(({ text }) => isIdentityNumber(narrowed(text)) || passesLuhn(narrowed(text)))
        .filter(({ kind }) => kind === 'identity-number' || kind === 'bank-card')
        .map(({ text }) => one.found.some((have) => have.text === text)),
    );
    expect(checked.length).toBeGreaterThan(60);
    expect(checked.every(Boolean)).toBe(true);
  });
});
