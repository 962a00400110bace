/** What a citizen wants with a message: 咨询、投诉、建议、求助、举报. */
export const CASE_KINDS = ['inquiry', 'complaint', 'suggestion', 'help', 'report'] as const;

export type CaseKind = (typeof CASE_KINDS)[number];

/**
 * Whether a message takes the protected path: a report of wrongdoing (举报) is never handled by the unit
 * it names and is seen only by the centre and the unit that was given it (信访工作条例 art. 30).
 */
export function isProtected(kind: CaseKind): boolean {
  return kind === 'report';
}
