import type { Schemas } from '@yangguang/api-client';

export type DocumentRow = Schemas['PublicDocumentRow'];
export type DocumentPage = Schemas['PublicDocumentList'];
export type PublicDocument = Schemas['PublicDocument'];
export type RelatedDocument = Schemas['RelatedDocument'];

export const DOCUMENT_KINDS: readonly DocumentRow['kind'][] = [
  'normative',
  'policy',
  'notice',
  'interpretation',
];

export const DOCUMENT_TOPICS: readonly DocumentRow['topic'][] = [
  'general',
  'agriculture',
  'transport',
  'education',
  'health',
  'welfare',
  'employment',
  'housing',
  'environment',
  'market',
  'culture',
  'finance',
  'safety',
];

export const VALIDITIES: readonly DocumentRow['validity'][] = ['in-force', 'amended', 'repealed', 'lapsed'];

export interface DocumentQuery {
  readonly q?: string;
  readonly unit?: string;
  readonly kind?: string;
  readonly topic?: string;
  readonly validity?: string;
  readonly year?: string;
  readonly limit?: number;
  readonly cursor?: string;
}
