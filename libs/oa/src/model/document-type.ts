import type { Refusal } from '@yangguang/kernel';

/** The fifteen types of official document (党政机关公文处理工作条例, art. 8). */
export const DOCUMENT_TYPES = [
  'resolution',
  'decision',
  'order',
  'communique',
  'announcement',
  'public-notice',
  'opinion',
  'notice',
  'circular',
  'report',
  'request',
  'reply',
  'bill',
  'letter',
  'minutes',
] as const;

export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** Which way a document goes: up to a superior, or anywhere else. Only 请示 and 报告 always go up. */
export function isUpward(type: DocumentType): boolean {
  return type === 'request' || type === 'report';
}

/** What the rules of direction look at. */
export interface DirectedDocument {
  readonly type: DocumentType;
  readonly addressees: readonly string[];
  readonly title: string;
  readonly text: string;
}

/** Words that ask a superior to decide; a report that carries them hides a request. */
const ASKS = /(?:妥否|当否|可否|特此请示|请(?:予)?批(?:示|复|准)|请(?:予)?审批|恳请批准)/u;
const SEVERAL_MATTERS = /(?:两|二|三|四|几|多)(?:个|项|件)(?:事项|问题|请示)/u;

/**
 * Rules of direction (条例 arts. 15 and 16): a request has one matter and one addressee, a report
 * carries no request. In order of the form's fields; empty is what one hopes for.
 */
export function directionFaults(document: DirectedDocument): Refusal[] {
  const faults: Refusal[] = [];
  const { type, addressees, title, text } = document;
  if (isUpward(type) && addressees.length === 0) faults.push({ key: 'oa.rule.upward-needs-addressee' });
  if (type === 'request' && addressees.length > 1) faults.push({ key: 'oa.rule.request-one-addressee' });
  if (type === 'request' && SEVERAL_MATTERS.test(title)) faults.push({ key: 'oa.rule.request-one-matter' });
  if (type === 'report' && (ASKS.test(text) || ASKS.test(title)))
    faults.push({ key: 'oa.rule.report-without-request' });
  return faults;
}

/** The units named in a line of addressees, as people write them: with commas, enumeration commas or semicolons. */
export function namesIn(line: string): string[] {
  return line
    .split(/[，、；,;\n]/u)
    .map((name) => name.trim().replace(/[：:]$/u, ''))
    .filter((name) => name !== '');
}
