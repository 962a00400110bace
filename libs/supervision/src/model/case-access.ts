import type { Actor } from '@yangguang/kernel';
import { scopeOf } from '@yangguang/kernel';
import type { CaseParty } from './case-transitions';

/**
 * Which cases a reader reaches: the whole county with or without protected ones, or those of one lead unit.
 * Inside a unit a protected case is reached only by the people named on it.
 */
export type CaseReach =
  | { readonly kind: 'county'; readonly reports: boolean }
  | { readonly kind: 'unit'; readonly unitId: string; readonly personId: string; readonly reports: boolean }
  | { readonly kind: 'nothing' };

/**
 * How far an actor sees. Reports of wrongdoing (举报) and matters about a person are seen by the centre, and in
 * the unit that was given one by the people named on it: never by the unit the writer named, nor by everybody
 * with a county-wide view.
 */
export function reachOf(actor: Actor): CaseReach {
  const scope = scopeOf(actor, 'supervision.case.read');
  const reports = scopeOf(actor, 'supervision.report.read');
  if (scope === 'county') return { kind: 'county', reports: reports === 'county' };
  return scope === 'unit' && actor.kind === 'person'
    ? { kind: 'unit', unitId: actor.unitId, personId: actor.personId, reports: reports !== undefined }
    : { kind: 'nothing' };
}

/** The units that have to do with a case. */
export interface Concerned {
  readonly leadUnitId: string | null;
  readonly assistingUnitIds?: readonly string[];
}

const PARTY_PERMISSIONS: readonly (readonly [CaseParty, string])[] = [
  ['centre', 'supervision.case.triage'],
  ['handler', 'supervision.case.handle'],
  ['unit-leader', 'supervision.case.sign-off'],
  ['office', 'supervision.case.settle'],
];

/** As which parties an actor stands to a case: a unit's people only to the cases their own unit leads or helps with. */
export function partiesOf(actor: Actor, { leadUnitId, assistingUnitIds = [] }: Concerned): CaseParty[] {
  if (actor.kind === 'citizen' || actor.kind === 'system') return [actor.kind];
  const parties = PARTY_PERMISSIONS.filter(([, permission]) => {
    const scope = scopeOf(actor, permission);
    if (scope === 'county') return true;
    return scope === 'unit' && actor.kind === 'person' && actor.unitId === leadUnitId;
  }).map(([party]) => party);
  const assists =
    actor.kind === 'person' &&
    assistingUnitIds.includes(actor.unitId) &&
    scopeOf(actor, 'supervision.case.handle') !== undefined;
  return assists ? [...parties, 'assistant'] : parties;
}
