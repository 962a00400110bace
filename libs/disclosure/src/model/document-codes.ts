/** Kinds of documents that a unit publishes: 规范性文件、政策、通知、解读. */
export const DOCUMENT_KINDS = ['normative', 'policy', 'notice', 'interpretation'] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** 主题分类: the subjects by which people look for a document. */
export const DOCUMENT_TOPICS = [
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
] as const;

export type DocumentTopic = (typeof DOCUMENT_TOPICS)[number];

/** 公开属性, settled where the document is made: 主动公开、依申请公开、不予公开. */
export const DISCLOSURE_ATTRIBUTES = ['proactive', 'on-request', 'withheld'] as const;

export type DisclosureAttribute = (typeof DISCLOSURE_ATTRIBUTES)[number];

/** 效力状态: 有效、已修改、废止、失效. */
export const VALIDITIES = ['in-force', 'amended', 'repealed', 'lapsed'] as const;

export type Validity = (typeof VALIDITIES)[number];

/** What one document does to another. */
export const RELATION_KINDS = ['amends', 'repeals', 'replaces', 'interprets'] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

/** What becomes of the document that another one touches; an interpretation changes nothing. */
export function validityAfter(relation: RelationKind, before: Validity): Validity {
  if (relation === 'interprets') return before;
  if (relation === 'amends') return before === 'in-force' ? 'amended' : before;
  return 'repealed';
}
