import type { Refusal } from '@yangguang/kernel';
import type { DocumentFacts } from './document-facts';

/** Four eyes, four times over: nobody reviews what they wrote or have reviewed before (三审三校). */
export function differentPerson(facts: DocumentFacts): Refusal | undefined {
  const before = [...facts.authors, facts.firstBy, facts.secondBy];
  return before.includes(facts.actorId) ? { key: 'disclosure.same-person' } : undefined;
}

/** Whatever the gate has found is fixed or answered with a reason before the next person sees it. */
export function findingsAnswered(facts: DocumentFacts): Refusal | undefined {
  return facts.openFindings > 0
    ? { key: 'disclosure.findings-open', values: { n: facts.openFindings } }
    : undefined;
}

export function complete(facts: DocumentFacts): Refusal | undefined {
  return facts.missing.length > 0 ? { key: 'disclosure.incomplete' } : undefined;
}

/** 先审查、后公开: without a recorded secrecy check nothing goes on (保守国家秘密法实施条例第四十二条). */
export function secrecyCleared(facts: DocumentFacts): Refusal | undefined {
  return facts.secrecyCleared ? undefined : { key: 'disclosure.secrecy-unchecked' };
}

/** Only what is 主动公开 goes on the portal (政府信息公开条例第十九条、第二十条). */
export function proactive(facts: DocumentFacts): Refusal | undefined {
  return facts.attribute === 'proactive' ? undefined : { key: 'disclosure.not-proactive' };
}

export function hasBeenPublic(facts: DocumentFacts): Refusal | undefined {
  return facts.live ? undefined : { key: 'disclosure.never-public' };
}
