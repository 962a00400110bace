import { scopeOf, type Actor } from '@yangguang/kernel';
import type { DocumentParty } from './document-transitions';

const OWN_UNIT: readonly (readonly [DocumentParty, string])[] = [
  ['drafter', 'oa.document.draft'],
  ['office', 'oa.document.check'],
  ['signer', 'oa.document.sign'],
];

/** As which parties an actor stands to a document: at home in their own unit, elsewhere only as one who is asked. */
export function partiesOf(actor: Actor, unitId: string): DocumentParty[] {
  if (actor.kind !== 'person') return [];
  const parties = OWN_UNIT.filter(
    ([, permission]) => scopeOf(actor, permission) !== undefined && actor.unitId === unitId,
  ).map(([party]) => party);
  if (scopeOf(actor, 'oa.document.countersign') && actor.unitId !== unitId) parties.push('countersigner');
  return parties;
}
