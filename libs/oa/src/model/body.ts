import { createHash } from 'node:crypto';

/** A piece of the body: a paragraph, or a heading of one of the four levels of GB/T 9704—2012, 7.3.3. */
export type BodyBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string };

/** A heading is one line; a longer piece that begins with a number is a paragraph with a number. */
const HEADING_MOST = 40;
const LEVELS: readonly (readonly [1 | 2 | 3 | 4, RegExp])[] = [
  [1, /^[一二三四五六七八九十百]+、/u],
  [2, /^（[一二三四五六七八九十百]+）/u],
  [3, /^\d{1,2}[.．](?!\d)/u],
  [4, /^（\d{1,2}）/u],
];

/** Reads a typed text as blocks: one a line, headings known by their numbers 一、（一） 1. （1）. */
export function blocksOf(text: string): BodyBlock[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(blockOf);
}

function blockOf(text: string): BodyBlock {
  const level = LEVELS.find(([, pattern]) => pattern.test(text))?.[0];
  const isHeading = level !== undefined && [...text].length <= HEADING_MOST && !/[。；：]$/u.test(text);
  return isHeading ? { kind: 'heading', level, text } : { kind: 'paragraph', text };
}

/** The body as plain text, a line a block: what is searched, compared, and typed again. */
export function plainText(blocks: readonly BodyBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** Everything a signer answers for. */
export interface SignedContent {
  readonly type: string;
  readonly issuerCode: string;
  readonly title: string;
  readonly addressees: string;
  readonly copies: string;
  readonly urgency: string;
  readonly form: string;
  readonly body: string;
  /** The units it goes to; their order says nothing. */
  readonly recipientIds: readonly string[];
  readonly disclosure: string;
  readonly disclosureGround: string | null;
}

/**
 * The fingerprint that a sign-off is bound to, SHA-256 in hex. Spaces and empty lines are format and
 * leave it as it is; any other character changes it, and the signature no longer holds.
 */
export function contentHash(content: SignedContent): string {
  const { type, issuerCode, title, addressees, copies, urgency, form, body, disclosure } = content;
  const parts = [type, issuerCode, title, addressees, copies, urgency, form, body, disclosure];
  const ground = content.disclosureGround ?? '';
  const printed = [...parts, ground].map((part) => part.replace(/\s+/gu, ''));
  return createHash('sha256')
    .update(JSON.stringify([printed, content.recipientIds.toSorted()]), 'utf8')
    .digest('hex');
}
