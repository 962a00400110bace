/**
 * Where the newest edition of a document is on its way (三审三校): written, reviewed three times by different
 * people, published. What everybody reads meanwhile is the edition before.
 */
export const DOCUMENT_STATES = [
  'draft',
  'first-review',
  'second-review',
  'final-review',
  'published',
  'withdrawn',
  'gone',
] as const;

export type DocumentState = (typeof DOCUMENT_STATES)[number];
