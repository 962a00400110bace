import type { Guard } from '@yangguang/kernel';
import type { CaseFacts } from './case-facts';
import { isProtected } from './case-kind';

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

export const sheetSealed: CaseGuard = (facts) =>
  facts.sealed ? undefined : { key: 'supervision.not-sealed' };

/** The writer's consent comes first, the centre's decision second; a report stays closed whatever was ticked. */
export const publishable: CaseGuard = (facts) => {
  if (isProtected(facts.kind)) return { key: 'supervision.report-never-public' };
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
