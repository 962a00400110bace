/**
 * Fills `{name}` with a value and `{name|one|many}` with the word that fits the number; an unknown
 * placeholder stays as it is, so that a mistake is seen.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return one === undefined ? String(value) : String(Number(value) === 1 ? one : many);
    },
  );
}

/** The pieces of a sentence between its placeholders: `['现在在', { name: 'unit' }, '手里']`. */
export function pieces(text: string): (string | { readonly name: string })[] {
  return text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { name: part.slice(1, -1) } : part));
}
