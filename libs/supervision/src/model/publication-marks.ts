import { hiddenPassages, suggestRedactions, type Passage, type RedactionKind } from '@yangguang/text';

/** A passage that is, or might be, hidden from the public. */
export interface PublicationMark extends Passage {
  /** Null for a passage that a person chose. */
  readonly kind: RedactionKind | null;
  readonly text: string;
  readonly hidden: boolean;
}

/**
 * The passages of a text to decide on, in order and never overlapping. Where an earlier edition stood, what was
 * hidden in it is hidden again, also what a person had added; otherwise every suggestion is taken to begin with, since
 * forgetting one harms somebody and hiding one too many doesn't.
 */
export function publicationMarks(
  text: string,
  names: readonly string[],
  earlier: string | null,
): PublicationMark[] {
  const suggested = suggestRedactions(text, names);
  const passages = earlier === null ? undefined : hiddenPassages(text, earlier);
  if (!passages) return suggested.map((one) => ({ ...one, hidden: true }));
  const isSame = (a: Passage, b: Passage): boolean => a.start === b.start && a.end === b.end;
  const meets = (a: Passage, b: Passage): boolean => a.start < b.end && b.start < a.end;
  const kept = suggested
    .filter((one) => passages.every((passage) => isSame(one, passage) || !meets(one, passage)))
    .map((one) => ({ ...one, hidden: passages.some((passage) => isSame(one, passage)) }));
  const own = passages
    .filter((passage) => !kept.some((one) => isSame(one, passage)))
    .map(({ start, end }) => ({ start, end, kind: null, text: text.slice(start, end), hidden: true }));
  return [...kept, ...own].sort((a, b) => a.start - b.start);
}
