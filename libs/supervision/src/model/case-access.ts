import type { Actor } from '@yangguang/kernel';
import { scopeOf } from '@yangguang/kernel';
import type { CaseParty } from './case-transitions';

/** Which cases a reader reaches: the whole county with or without reports, or those of one lead unit. */
export type CaseReach =
  | { readonly kind: 'county'; readonly reports: boolean }
  | { readonly kind: 'unit'; readonly unitId: string }
  | { readonly kind: 'nothing' };

/**
 * How far an actor sees. Reports of wrongdoing (举报) are seen by the centre alone, and by the unit that was
 * given one: never by the unit the writer named, nor by everybody with a county-wide view.
 */
export function reachOf(actor: Actor): CaseReach {
  const scope = scopeOf(actor, 'supervision.case.read');
  if (scope === 'county') {
    return { kind: 'county', reports: scopeOf(actor, 'supervision.report.read') === 'county' };
  }
  return scope === 'unit' && actor.kind === 'person'
    ? { kind: 'unit', unitId: actor.unitId }
    : { kind: 'nothing' };
}

const PARTY_PERMISSIONS: readonly (readonly [CaseParty, string])[] = [
  ['centre', 'supervision.case.triage'],
  ['handler', 'supervision.case.handle'],
  ['unit-leader', 'supervision.case.sign-off'],
];

/** As which parties an actor stands to a case: a unit's people only to the cases their own unit leads. */
export function partiesOf(actor: Actor, leadUnitId: string | null): CaseParty[] {
  if (actor.kind === 'citizen' || actor.kind === 'system') return [actor.kind];
  return PARTY_PERMISSIONS.filter(([, permission]) => {
    const scope = scopeOf(actor, permission);
    if (scope === 'county') return true;
    return scope === 'unit' && actor.kind === 'person' && actor.unitId === leadUnitId;
  }).map(([party]) => party);
}
