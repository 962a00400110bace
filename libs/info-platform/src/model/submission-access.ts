import { scopeOf, type Actor } from '@yangguang/kernel';
import type { SubmissionParty } from './submission-transitions';

/** Which submissions a reader reaches: all that were handed in, or those of the own unit. */
export type SubmissionReach =
  | { readonly kind: 'county' }
  | { readonly kind: 'unit'; readonly unitId: string }
  | { readonly kind: 'nothing' };

export function submissionReach(actor: Actor): SubmissionReach {
  const scope = scopeOf(actor, 'info.submission.read');
  const unitId = actor.kind === 'person' ? actor.unitId : null;
  if (scope === 'county') return { kind: 'county' };
  return scope === 'unit' && unitId !== null ? { kind: 'unit', unitId } : { kind: 'nothing' };
}

const PARTY_PERMISSIONS: readonly (readonly [SubmissionParty, string])[] = [
  ['author', 'info.submission.write'],
  ['leader', 'info.submission.sign'],
  ['editor', 'info.submission.edit'],
  ['desk-chief', 'info.submission.check'],
  ['office-head', 'info.submission.approve'],
];

/** As which parties an actor stands to a submission of a unit. */
export function submissionParties(actor: Actor, unitId: string): SubmissionParty[] {
  return PARTY_PERMISSIONS.filter(([, permission]) => {
    const scope = scopeOf(actor, permission);
    return scope === 'county' || (scope === 'unit' && actor.kind === 'person' && actor.unitId === unitId);
  }).map(([party]) => party);
}
