import type { Schemas } from '@yangguang/api-client';

export type CaseRow = Schemas['CaseRowResponse'];
export type CaseDetail = Schemas['CaseDetailResponse'];
export type CaseState = CaseRow['state'];
export type CaseKind = CaseRow['kind'];
export type CaseCategory = NonNullable<CaseRow['category']>;
export type Deadline = Schemas['DeadlineResponse'];
export type Draft = NonNullable<CaseDetail['draft']>;
export type AllowedAction = CaseDetail['allowedActions'][number];
export type Intent = AllowedAction['intent'];
export type TimelineLine = CaseDetail['timeline'][number];

export const CASE_STATES: readonly CaseState[] = [
  'submitted',
  'dispatched',
  'handling',
  'awaiting-citizen',
  'awaiting-sign-off',
  'awaiting-check',
  'awaiting-settlement',
  'answered',
  'refused',
  'withdrawn',
  'merged',
];
export const CASE_KINDS: readonly CaseKind[] = ['inquiry', 'complaint', 'suggestion', 'help', 'report'];
/** In the order in which citizens are offered them. */
export const CASE_CATEGORIES: readonly CaseCategory[] = [
  'traffic',
  'utilities',
  'sanitation',
  'housing',
  'education',
  'health',
  'welfare',
  'labour',
  'agriculture',
  'environment',
  'safety',
  'market',
  'culture',
  'service',
  'other',
];
