import { scopeOf, type Actor } from '@yangguang/kernel';
import type { DocumentParty } from './document-workflow';

/** Which documents a reader of the console reaches: all, those of one unit, none. */
export type DocumentReach =
  | { readonly kind: 'county' }
  | { readonly kind: 'unit'; readonly unitId: string }
  | { readonly kind: 'nothing' };

export function reachOf(actor: Actor): DocumentReach {
  const scope = scopeOf(actor, 'disclosure.document.read');
  if (scope === 'county') return { kind: 'county' };
  return scope === 'unit' && actor.kind === 'person'
    ? { kind: 'unit', unitId: actor.unitId }
    : { kind: 'nothing' };
}

const PERMISSIONS: readonly (readonly [DocumentParty, string])[] = [
  ['author', 'disclosure.document.draft'],
  ['first-reviewer', 'disclosure.document.first-review'],
  ['second-reviewer', 'disclosure.document.second-review'],
  ['publisher', 'disclosure.document.publish'],
];

/** As which parties an actor stands to a document of a unit. */
export function partiesOf(actor: Actor, unitId: string): DocumentParty[] {
  return PERMISSIONS.filter(([, permission]) => {
    const scope = scopeOf(actor, permission);
    return scope === 'county' || (scope === 'unit' && actor.kind === 'person' && actor.unitId === unitId);
  }).map(([party]) => party);
}
