import { scopeOf, type Actor } from '@yangguang/kernel';
import type { InspectionParty } from '../model/inspection';

/**
 * Which orders a reader reaches, as a condition on order `i` and case `c`. A unit keeps the order it must
 * explain when the case has gone to another; an order on a case that has become confidential is seen by those
 * who may see the case, and no longer by the office.
 */
export function inspectionReach(actor: Actor, params: unknown[]): string {
  const scope = scopeOf(actor, 'supervision.inspection.read');
  const reports = scopeOf(actor, 'supervision.report.read');
  if (scope === 'county') return reports === 'county' ? 'true' : 'NOT c.protected';
  if (scope !== 'unit' || actor.kind !== 'person') return 'false';
  params.push(actor.unitId);
  const own = `i.unit_id = $${params.length}`;
  if (reports === undefined) return `(${own} AND NOT c.protected)`;
  params.push(actor.personId);
  return `(${own} AND (NOT c.protected OR EXISTS (SELECT 1 FROM supervision.case_reader reader
            WHERE reader.case_id = c.id AND reader.person_id = $${params.length})))`;
}

/** As which parties an actor stands to an order. */
export function inspectionParties(actor: Actor, { unitId }: { readonly unitId: string }): InspectionParty[] {
  const office = scopeOf(actor, 'supervision.inspection.order') === 'county';
  const unit =
    scopeOf(actor, 'supervision.inspection.explain') !== undefined &&
    actor.kind === 'person' &&
    actor.unitId === unitId;
  return [...(office ? (['office'] as const) : []), ...(unit ? (['unit'] as const) : [])];
}
