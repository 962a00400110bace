import type { CaseKind } from './case-kind';

/** What becomes of a case whose kind the centre sets right in triage. */
export interface KindChange {
  readonly kind: CaseKind;
  readonly confidential: boolean;
  readonly shareName: boolean;
}

interface Before {
  readonly kind: CaseKind;
  readonly confidential: boolean;
  readonly shareName: boolean;
}

/**
 * Turned into a report of wrongdoing (举报), a message is closed at once, and its writer's name with it: nobody who
 * agreed to be named in a complaint agreed to be named as an informant. Turned back it stays closed, marked as
 * confidential: whoever wrote it trusted that it was, and opening it is a decision of its own, with its own reason
 * (检举控告工作规则 art. 46 on keeping informants' matters secret).
 */
export function withKind(before: Before, kind: CaseKind): KindChange {
  return {
    kind,
    confidential: before.confidential || (before.kind === 'report' && kind !== 'report'),
    shareName: before.shareName && kind !== 'report',
  };
}
