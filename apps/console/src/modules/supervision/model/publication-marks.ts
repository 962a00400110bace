import type { Schemas } from '@yangguang/api-client';

export type PublicMark = Schemas['RedactionFindingResponse'];
export type PublicField = PublicMark['field'];
export type PublicTexts = Readonly<Record<PublicField, string>>;

export const PUBLIC_FIELDS = ['title', 'question', 'answer'] as const;

/** What stands where something is hidden; the server knows the same sign. */
export const HIDDEN_SIGN = '***';

/** A run of text, and the place of its mark in the list when it has one. */
export interface TextPart {
  readonly text: string;
  readonly mark?: number;
}

/** A text cut at its marks. */
export function partsOf(text: string, marks: readonly PublicMark[], field: PublicField): TextPart[] {
  const own = marks
    .map((mark, index) => ({ mark, index }))
    .filter(({ mark }) => mark.field === field)
    .sort((a, b) => a.mark.start - b.mark.start);
  const parts: TextPart[] = [];
  let at = 0;
  for (const { mark, index } of own) {
    if (mark.start > at) parts.push({ text: text.slice(at, mark.start) });
    parts.push({ text: text.slice(mark.start, mark.end), mark: index });
    at = mark.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}

/** The text as everybody will read it: neighbours that are both hidden leave one sign. */
export function publicText(text: string, marks: readonly PublicMark[], field: PublicField): string {
  let result = '';
  let wasHidden = false;
  for (const part of partsOf(text, marks, field)) {
    const isHidden = part.mark !== undefined && marks[part.mark]?.hidden === true;
    if (!isHidden) result += part.text;
    else if (!wasHidden) result += HIDDEN_SIGN;
    wasHidden = isHidden;
  }
  return result;
}

/** Hides a passage that a person chose; marks that it meets become one with it. */
export function hidePassage(
  marks: readonly PublicMark[],
  chosen: Pick<PublicMark, 'field' | 'start' | 'end'>,
  texts: PublicTexts,
  kindTitle: string,
): PublicMark[] {
  const { field } = chosen;
  const meets = (mark: PublicMark): boolean =>
    mark.field === field && mark.start < chosen.end && chosen.start < mark.end;
  const met = marks.filter(meets);
  const covering = met.find((mark) => mark.start <= chosen.start && chosen.end <= mark.end);
  if (covering) return marks.map((mark) => (mark === covering ? { ...mark, hidden: true } : mark));
  const start = Math.min(chosen.start, ...met.map((mark) => mark.start));
  const end = Math.max(chosen.end, ...met.map((mark) => mark.end));
  const text = texts[field].slice(start, end);
  const added: PublicMark = { field, start, end, text, kind: null, kindTitle, hidden: true };
  return sorted([...marks.filter((mark) => !meets(mark)), added]);
}

/** Hides words wherever they stand in the three texts. */
export function hideWords(
  marks: readonly PublicMark[],
  words: string,
  texts: PublicTexts,
  kindTitle: string,
): PublicMark[] {
  if (words === '') return [...marks];
  let result = [...marks];
  for (const field of PUBLIC_FIELDS) {
    const text = texts[field];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
      result = hidePassage(result, { field, start: at, end: at + words.length }, texts, kindTitle);
  }
  return result;
}

/** Hides a passage or shows it again. What a person chose is gone from the list once it is shown. */
export function setHidden(marks: readonly PublicMark[], index: number, hidden: boolean): PublicMark[] {
  return marks.flatMap((mark, at) => {
    if (at !== index) return [mark];
    return !hidden && mark.kind === null ? [] : [{ ...mark, hidden }];
  });
}

function sorted(marks: readonly PublicMark[]): PublicMark[] {
  const rank = (field: PublicField): number => PUBLIC_FIELDS.indexOf(field);
  return [...marks].sort((a, b) => rank(a.field) - rank(b.field) || a.start - b.start);
}
