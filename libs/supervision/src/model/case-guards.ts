import type { Guard } from '@yangguang/kernel';
import type { CaseFacts } from './case-facts';
import { isProtected } from './case-kind';
import { RETURNS_BEFORE_SETTLEMENT } from './return-rule';

type CaseGuard = Guard<CaseFacts>;

/** A draft that says what is done, and why not when it is not (the notice, 2.4). */
export const draftComplete: CaseGuard = (facts) => {
  if (facts.draftMissing === undefined) return { key: 'supervision.draft-absent' };
  const [first] = facts.draftMissing;
  return first === undefined ? undefined : { key: `supervision.draft-lacks.${first}` };
};

/** Four eyes: whoever wrote the text does not approve it. The database holds the same rule. */
export const signerIsNotDrafter: CaseGuard = (facts) =>
  facts.actorId !== undefined && facts.actorId === facts.draftedBy
    ? { key: 'supervision.signer-is-drafter' }
    : undefined;

/** Whoever has stood back from a matter takes no further step in it (回避, 信访工作条例 art. 30). */
export const notRecused: CaseGuard = (facts) =>
  facts.recused ? { key: 'supervision.you-are-recused' } : undefined;

export const sheetSealed: CaseGuard = (facts) =>
  facts.sealed ? undefined : { key: 'supervision.not-sealed' };

/** The writer's consent comes first, the centre's decision second; a report stays closed whatever was ticked. */
export const publishable: CaseGuard = (facts) => {
  if (isProtected(facts.kind, facts.confidential)) return { key: 'supervision.report-never-public' };
  if (!facts.consentToPublish) return { key: 'supervision.no-consent-to-publish' };
  return facts.publication === 'published' ? { key: 'supervision.already-published' } : undefined;
};

export const notWithheldYet: CaseGuard = (facts) =>
  facts.publication === 'withheld' ? { key: 'supervision.already-withheld' } : undefined;

/** One answer is rated once, within its days. */
export const rateable: CaseGuard = (facts) => {
  if (facts.rated) return { key: 'supervision.already-rated' };
  if (facts.rateUntil === undefined || facts.today > facts.rateUntil) {
    return { key: 'supervision.rating-closed', values: { until: facts.rateUntil ?? '' } };
  }
  return undefined;
};

/** Handled again once, while the answer may still be rated. */
export const reworkable: CaseGuard = (facts) => {
  if (facts.round > 1) return { key: 'supervision.already-reworked' };
  if (facts.rateUntil === undefined || facts.today > facts.rateUntil) {
    return { key: 'supervision.rework-closed', values: { until: facts.rateUntil ?? '' } };
  }
  return undefined;
};

/** Not after the office has decided, not in the second round, and only at once. */
export const returnable: CaseGuard = (facts) => {
  if (facts.settled) return { key: 'supervision.settled-not-returnable' };
  if (facts.round > 1) return { key: 'supervision.reworked-not-returnable' };
  if (facts.returnUntil === undefined || facts.today > facts.returnUntil) {
    return { key: 'supervision.return-too-late', values: { until: facts.returnUntil ?? '' } };
  }
  return undefined;
};

/** The third return of an ordinary case goes to the offices; what they may not see stays with the centre. */
export const returnedTooOften: CaseGuard = (facts) =>
  facts.returns < RETURNS_BEFORE_SETTLEMENT || isProtected(facts.kind, facts.confidential)
    ? { key: 'supervision.not-disputed' }
    : undefined;

export const extendable: CaseGuard = (facts) => {
  if (facts.extension === 'requested') return { key: 'supervision.extension-asked-already' };
  if (facts.extension !== 'none') return { key: 'supervision.extension-only-once' };
  return facts.today > facts.due
    ? { key: 'supervision.extension-too-late', values: { due: facts.due } }
    : undefined;
};

export const extensionRequested: CaseGuard = (facts) =>
  facts.extension === 'requested' ? undefined : { key: 'supervision.no-extension-asked' };

/** A case that others wait for cannot itself wait for another. */
export const leadsNoOthers: CaseGuard = (facts) =>
  facts.leadsOthers ? { key: 'supervision.leads-others' } : undefined;

export const notAnswered: CaseGuard = (facts) =>
  facts.answered ? { key: 'supervision.already-answered' } : undefined;

export const notConfidential: CaseGuard = (facts) =>
  isProtected(facts.kind, facts.confidential) ? { key: 'supervision.already-confidential' } : undefined;

/** A report is closed by its kind: only a mark that somebody set can be taken off. */
export const markedConfidential: CaseGuard = (facts) =>
  facts.confidential ? undefined : { key: 'supervision.not-confidential' };

/** Only where not everybody in the unit may look does it matter who is named. */
export const closedToOthers: CaseGuard = (facts) =>
  isProtected(facts.kind, facts.confidential) ? undefined : { key: 'supervision.open-to-unit' };
