const RUN = /[\p{L}\p{N}]+/gu;

/** Longest query that is looked at; what comes after narrows nothing any more. */
export const QUERY_MAX = 100;

function runs(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(RUN) ?? [];
}

function bigrams(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}

/**
 * The terms under which a text is found: every letter and every two neighbouring letters of each run of
 * letters and digits. Nothing that contains the words is missed, in Chinese as in Latin letters.
 */
export function indexTerms(...texts: readonly string[]): string[] {
  const terms = new Set<string>();
  for (const run of texts.flatMap(runs)) {
    for (const letter of run) terms.add(letter);
    for (const pair of bigrams(run)) terms.add(pair);
  }
  return [...terms];
}

/** The terms that a text must all have to match a query; empty when the query has no letter or digit. */
export function queryTerms(query: string): string[] {
  const terms = runs(query.slice(0, QUERY_MAX)).flatMap((run) =>
    [...run].length === 1 ? [run] : bigrams(run),
  );
  return [...new Set(terms)];
}

/** The same as a PostgreSQL tsquery literal: `'公路' & '路灯'`, quotes and backslashes doubled. */
export function tsQuery(query: string): string | undefined {
  const terms = queryTerms(query);
  if (terms.length === 0) return undefined;
  return terms.map((term) => `'${term.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`).join(' & ');
}
