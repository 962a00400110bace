import { createHash } from 'node:crypto';

/** What the publish gate looks for. */
export const FINDING_KINDS = [
  'secrecy-mark',
  'identity-number',
  'bank-card',
  'phone',
  'hidden-sheet',
  'hidden-row',
  'hidden-column',
  'hidden-slide',
  'hidden-text',
  'comment',
  'tracked-change',
  'photo-location',
  'photo-metadata',
  'document-author',
  'not-inspectable',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

export interface GateFinding {
  /** The same passage in the same place has the same key, so an answer given once holds. */
  readonly key: string;
  readonly kind: FindingKind;
  /** Where: `body`, `title`, or the name of a file and the part of it. */
  readonly place: string;
  /** Enough to find it again, with the middle of a number hidden. */
  readonly excerpt: string;
}

/** A state secret is no matter of opinion: it must be taken out (保守国家秘密法第二十九条). */
export const mustBeFixed = (kind: FindingKind): boolean => kind === 'secrecy-mark';

const NUMBERS: readonly FindingKind[] = ['identity-number', 'bank-card', 'phone'];

export function finding(kind: FindingKind, place: string, text: string): GateFinding {
  const key = createHash('sha256').update(`${kind}\n${place}\n${text}`).digest('base64url').slice(0, 22);
  return { key, kind, place, excerpt: NUMBERS.includes(kind) ? hideMiddle(text) : text.slice(0, 80) };
}

function hideMiddle(text: string): string {
  return text.length <= 7 ? text : text.slice(0, 3) + '*'.repeat(text.length - 5) + text.slice(-2);
}
