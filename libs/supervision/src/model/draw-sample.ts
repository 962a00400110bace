import { sha256 } from './content-hash';

/** Most cases of one sample: what two people can read in a week. */
export const MOST_SAMPLED = 100;

/**
 * Draws a sample that anybody can draw again: every number is put behind the seed, the SHA-256 of `seed:number`
 * is its lot, and the lowest lots are drawn. The order in which the numbers come does not matter, and each of
 * them is drawn as likely as any other, since the seed is chosen by chance and not by a person.
 *
 * @returns the numbers drawn, in the order of their lots
 */
export function drawSample(numbers: readonly string[], size: number, seed: string): string[] {
  return [...new Set(numbers)]
    .map((number) => ({ number, lot: sha256(`${seed}:${number}`) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, Math.max(0, size))
    .map(({ number }) => number);
}
