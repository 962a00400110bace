/** What a citizen wants with a message: 咨询、投诉、建议、求助、举报. */
export const CASE_KINDS = ['inquiry', 'complaint', 'suggestion', 'help', 'report'] as const;

export type CaseKind = (typeof CASE_KINDS)[number];

/**
 * Whether a case takes the protected path: a report of wrongdoing (举报), or another matter about a person
 * that the centre has marked confidential, is never handled by the unit it names and is seen only by the
 * centre and by people named on the case (信访工作条例 arts. 30 and 46(5)).
 */
export function isProtected(kind: CaseKind, confidential = false): boolean {
  return kind === 'report' || confidential;
}
