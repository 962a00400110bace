/** Where an outgoing document stands (拟制 and 发文办理, 条例 arts. 18 to 25). */
export const DOCUMENT_STATES = [
  'draft',
  'office-check',
  'countersign',
  'sign-off',
  'signed',
  'registered',
  'sealed',
  'issued',
] as const;

export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** Whether the signer's word stands under the document in this state. */
export function isSigned(state: DocumentState): boolean {
  return DOCUMENT_STATES.indexOf(state) >= DOCUMENT_STATES.indexOf('signed');
}

/** Whether the document has its number in this state. */
export function isNumbered(state: DocumentState): boolean {
  return DOCUMENT_STATES.indexOf(state) >= DOCUMENT_STATES.indexOf('registered');
}

/** 公开属性, fixed at the source (政府信息公开条例 art. 16; 国办发〔2017〕97号). */
export const DISCLOSURES = ['proactive', 'on-request', 'withheld'] as const;

export type Disclosure = (typeof DISCLOSURES)[number];

/** 紧急程度 of a document; a telegram's degrees are others. */
export const URGENCIES = ['none', 'urgent', 'most-urgent'] as const;

export type Urgency = (typeof URGENCIES)[number];

/** 版式: a document under a red head, or a letter (GB/T 9704—2012, 7 and 10.1). */
export const LAYOUT_FORMS = ['red-head', 'letter'] as const;

export type LayoutForm = (typeof LAYOUT_FORMS)[number];

export const COUNTERSIGN_OPINIONS = ['agree', 'disagree'] as const;

export type CountersignOpinion = (typeof COUNTERSIGN_OPINIONS)[number];
