import type { Schemas } from '@yangguang/api-client';

export type DocumentDetail = Schemas['OfficialDocumentDetailResponse'];
export type DocumentContent = Schemas['DocumentRequest'];
export type DocumentIntent = DocumentDetail['allowedActions'][number]['intent'];
export type DocumentState = DocumentDetail['state'];
export type InboxRow = Schemas['InboxRowResponse'];
export type Receipt = Schemas['DocumentReceiptResponse'];

export const DOCUMENT_TYPES: readonly DocumentDetail['type'][] = [
  'notice',
  'circular',
  'opinion',
  'request',
  'report',
  'reply',
  'letter',
  'decision',
  'public-notice',
  'announcement',
  'resolution',
  'communique',
  'order',
  'bill',
  'minutes',
];
