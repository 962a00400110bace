import { createHash } from 'node:crypto';
import type { AnswerContent } from './answer-outcome';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON with sorted keys and no spaces (RFC 8785 for the values used here): the same content, the same text. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * The fingerprint of an answer, SHA-256 in hex. A leader's approval is bound to it: one changed
 * character is another fingerprint, and the approval no longer holds.
 */
export function contentHash(number: string, content: AnswerContent): string {
  const { outcome, text, basis, reason, nextStep } = content;
  return sha256(canonicalJson({ number, outcome, text, basis, reason, nextStep }));
}

/** Says by which rule a receipt was made, should another rule come one day. */
const RECEIPT_FORM = 'yangguang-receipt-1';

/** What was received, as it was received: all that a receipt vouches for. The secret code is not in it. */
export interface ReceiptFacts {
  readonly number: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly receivedAt: string;
  readonly kind: string;
  readonly category: string | null;
  readonly title: string;
  readonly place: string | null;
  readonly body: string;
  readonly unitId: string | null;
  /** SHA-256 of each file, in the order in which the citizen named them. */
  readonly attachments: readonly string[];
}

/** The canonical text of a message as it was received: the bytes whose SHA-256 is on the receipt. */
export function receiptText(facts: ReceiptFacts): string {
  const { number, receivedAt, kind, category, title, place, body, unitId, attachments } = facts;
  return canonicalJson({
    form: RECEIPT_FORM,
    number,
    receivedAt,
    kind,
    category,
    title,
    place,
    body,
    unitId,
    attachments,
  });
}

/** The fingerprint of a message as it was received, so that it can be proven unaltered later. */
export function receiptHash(facts: ReceiptFacts): string {
  return sha256(receiptText(facts));
}

/** A fingerprint as it was meant: read out, copied with blanks, or in capitals. Empty when it is none. */
export function normaliseHash(text: string): string {
  const hash = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s:-]/g, '');
  return /^[0-9a-f]{64}$/.test(hash) ? hash : '';
}
