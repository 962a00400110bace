import type { Schemas } from '@yangguang/api-client';
import type { StateShape, StateTone } from '@yangguang/ui';

export type DocumentRow = Schemas['DocumentRowResponse'];
export type DocumentDetail = Schemas['DocumentDetailResponse'];
export type DocumentState = DocumentRow['state'];
export type DocumentBody = Schemas['DocumentContentRequest'];
export type FilledForm = NonNullable<DocumentDetail['form']>;
export type FormLayout = FilledForm['layout'];
export type FormField = FormLayout['fields'][number];
export type FormTable = FormLayout['tables'][number];
/** What was read from a file; nothing of it is kept yet. */
export type FormReadingResult = Schemas['FormFileReadingResponse'];
export type FoundForm = FormReadingResult['forms'][number];
export type ItemBody = Schemas['ServiceItemRequest'];
export type ProfileBody = Schemas['UnitProfileRequest'];
/** What is sent of a form, with the kind that it is of. */
export type FormBody =
  | { readonly form: 'service-item'; readonly content: ItemBody }
  | { readonly form: 'unit-profile'; readonly content: ProfileBody };
export type Finding = DocumentDetail['findings'][number];
export type Intent = DocumentDetail['allowedActions'][number]['intent'];

export const DOCUMENT_STATES: readonly DocumentState[] = [
  'draft',
  'first-review',
  'second-review',
  'final-review',
  'published',
  'withdrawn',
  'gone',
];
export const DOCUMENT_KINDS: readonly DocumentBody['kind'][] = [
  'normative',
  'policy',
  'notice',
  'interpretation',
];
export const DOCUMENT_TOPICS: readonly DocumentBody['topic'][] = [
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
export const ATTRIBUTES: readonly DocumentBody['attribute'][] = ['proactive', 'on-request', 'withheld'];
export const RELATIONS: readonly DocumentBody['relations'][number]['kind'][] = [
  'interprets',
  'amends',
  'replaces',
  'repeals',
];

interface Mark {
  readonly shape: StateShape;
  readonly tone: StateTone;
}

const marks: Readonly<Record<DocumentState, Mark>> = {
  draft: { shape: 'dotted', tone: 'plain' },
  'first-review': { shape: 'ring', tone: 'plain' },
  'second-review': { shape: 'half', tone: 'plain' },
  'final-review': { shape: 'diamond', tone: 'soon' },
  published: { shape: 'tick', tone: 'done' },
  withdrawn: { shape: 'bars', tone: 'hold' },
  gone: { shape: 'bars', tone: 'plain' },
};

export const stateMark = (state: DocumentState): Mark => marks[state];
