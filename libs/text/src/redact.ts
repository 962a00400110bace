import { isIdentityNumber, passesLuhn } from './checksum';

/** Kinds of personal data that are looked for before a text is published. */
export const REDACTION_KINDS = ['identity-number', 'bank-card', 'phone', 'plate', 'email', 'name'] as const;

export type RedactionKind = (typeof REDACTION_KINDS)[number];

export interface RedactionSuggestion {
  readonly kind: RedactionKind;
  /** Position in the text, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Finder {
  readonly kind: RedactionKind;
  readonly pattern: RegExp;
  readonly accept: (match: string) => boolean;
}

const SEPARATORS = /[ \-]/g;
const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新';

/** In the order in which they win an overlap: what a check digit proves comes first. */
const FINDERS: readonly Finder[] = [
  {
    kind: 'identity-number',
    pattern: /(?<!\d)\d{6}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[\dXx](?!\d)/g,
    accept: (match) => isIdentityNumber(match.replaceAll(SEPARATORS, '')),
  },
  {
    kind: 'bank-card',
    pattern: /(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/g,
    accept: (match) => passesLuhn(match.replaceAll(SEPARATORS, '')),
  },
  { kind: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, accept: () => true },
  {
    kind: 'phone',
    pattern: /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g,
    accept: () => true,
  },
  { kind: 'phone', pattern: /(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)/g, accept: () => true },
  {
    kind: 'plate',
    pattern: new RegExp(`[${PROVINCES}][A-HJ-NP-Z][·•. ]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳]`, 'gi'),
    accept: (match) => /\d/.test(match),
  },
];

/** The same text with full-width digits, letters and signs made narrow, one for one, so positions stay true. */
function narrow(text: string): string {
  return text.replaceAll(/[！-～\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/**
 * What ought to be hidden before the text goes out: identity numbers and bank cards whose check digit is
 * right, telephone numbers, number plates, e-mail addresses, and the given names (the writer's own).
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
      if (accept(match[0])) add(kind, match.index, match[0].length);
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
