import { diffArrays } from 'diff';

export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Chinese letters one by one, Latin words, numbers and runs of space whole. */
const TOKEN = /[A-Za-z]+|\d+(?:[.,]\d+)*|\s+|[\s\S]/gu;

/**
 * What became of a text: parts kept, removed and added, in reading order, the removed before the added.
 * The kept and removed parts together are the old text, the kept and added ones the new.
 */
export function compareTexts(before: string, after: string): DifferencePart[] {
  const changes = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? []);
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
