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

export interface ReceiptFacts {
  readonly number: string;
  readonly receivedAt: string;
  readonly kind: string;
  readonly title: string;
  readonly place: string | null;
  readonly body: string;
  readonly unitId: string | null;
}

/** The fingerprint of a message as it was received, so that it can be proven unaltered later. */
export function receiptHash(facts: ReceiptFacts): string {
  const { number, receivedAt, kind, title, place, body, unitId } = facts;
  return sha256(canonicalJson({ number, receivedAt, kind, title, place, body, unitId }));
}
