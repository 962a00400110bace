import { FINDERS } from './redact-finders';
import type { RedactionKind } from './redaction-kinds';

export interface RedactionSuggestion {
  readonly kind: RedactionKind;
  /** Position in the text, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The same text with full-width digits, letters and signs made narrow, one for one, so positions stay true. */
function narrow(text: string): string {
  return text.replaceAll(/[！-～\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/**
 * What ought to be hidden before the text goes out: identity numbers and bank cards whose check digit is
 * right, telephone numbers, number plates, e-mail addresses and accounts, dwellings, and names: those given (the
 * writer's own) and those that stand after “我叫” or before a title.
 * Suggestions only: a person decides. In order of position, never overlapping.
 */
export function suggestRedactions(text: string, names: readonly string[] = []): RedactionSuggestion[] {
  const narrowed = narrow(text);
  const found: RedactionSuggestion[] = [];
  const add = (kind: RedactionKind, start: number, length: number): void => {
    const end = start + length;
    if (found.some((one) => start < one.end && one.start < end)) return;
    found.push({ kind, start, end, text: text.slice(start, end) });
  };
  for (const { kind, pattern, accept } of FINDERS) {
    for (const match of narrowed.matchAll(pattern)) {
      const [whole, part = whole] = match;
      if (accept(part)) add(kind, match.index + whole.lastIndexOf(part), part.length);
    }
  }
  for (const name of names.filter((one) => [...one].length > 1)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      add('name', at, name.length);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What stands in the place of a hidden passage. */
export const REDACTED = '***';

/** The text with every suggested passage replaced. */
export function redact(text: string, suggestions: readonly RedactionSuggestion[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of [...suggestions].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    result += text.slice(from, start) + REDACTED;
    from = end;
  }
  return result + text.slice(from);
}
