import { indexTerms } from './search-terms';

/** The pairs of letters of a text, the grain in which likeness is measured. */
function pairsOf(text: string): ReadonlySet<string> {
  return new Set(indexTerms(text).filter((term) => [...term].length === 2));
}

/** How alike two texts are, 0 to 1: the share of their letter pairs that both have (Jaccard). */
export function likeness(a: string, b: string): number {
  const [one, two] = [pairsOf(a), pairsOf(b)];
  const both = [...one].filter((pair) => two.has(pair)).length;
  const all = one.size + two.size - both;
  return all === 0 ? 0 : both / all;
}

/** How much of the first text stands in the second, 0 to 1: a short copy in a long text scores high. */
export function containment(part: string, whole: string): number {
  const [one, two] = [pairsOf(part), pairsOf(whole)];
  return one.size === 0 ? 0 : [...one].filter((pair) => two.has(pair)).length / one.size;
}

export interface SharedRun {
  /** Position in the first and in the second text, in letters (code points). */
  readonly inFirst: number;
  readonly inSecond: number;
  readonly length: number;
  readonly text: string;
}

/**
 * The passages of at least `shortest` letters that the first text has in common with the second, in order of
 * the first, never overlapping there: what an editor sees highlighted. Takes time in proportion to the lengths,
 * times the number of places where a run of `shortest` letters recurs.
 */
export function sharedRuns(first: string, second: string, shortest = 13): SharedRun[] {
  const [a, b] = [[...first], [...second]];
  const places = new Map<string, number[]>();
  for (let at = 0; at + shortest <= b.length; at += 1) {
    const seed = b.slice(at, at + shortest).join('');
    places.set(seed, [...(places.get(seed) ?? []), at]);
  }
  const runs: SharedRun[] = [];
  for (let at = 0; at + shortest <= a.length;) {
    const longest = longestFrom(a, at, b, places.get(a.slice(at, at + shortest).join('')) ?? [], shortest);
    if (longest) runs.push(longest);
    at += longest?.length ?? 1;
  }
  return runs;
}

function longestFrom(
  a: readonly string[],
  at: number,
  b: readonly string[],
  places: readonly number[],
  shortest: number,
): SharedRun | undefined {
  let best: SharedRun | undefined;
  for (const place of places) {
    let length = shortest;
    while (at + length < a.length && a[at + length] === b[place + length]) length += 1;
    if (!best || length > best.length) {
      best = { inFirst: at, inSecond: place, length, text: a.slice(at, at + length).join('') };
    }
  }
  return best;
}
