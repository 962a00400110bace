import type { CaseReach } from '../model/case-access';

/**
 * How far a reader sees, as a condition on `supervision.case c`. Appends its parameters and answers the SQL,
 * so that no query of cases can be written without saying for whom. A protected case is outside the reach of
 * everybody in a unit who is not named on it, and of everybody without `supervision.report.read`.
 */
export function reachCondition(reach: CaseReach, params: unknown[]): string {
  if (reach.kind === 'nothing') return 'false';
  if (reach.kind === 'county') return reach.reports ? 'true' : 'NOT c.protected';
  params.push(reach.unitId);
  return `(c.lead_unit_id = $${params.length} AND ${openTo(reach, params)})`;
}

/** As `reachCondition`, and also what the reader's unit has been asked to help with. */
export function reachWithAssistance(reach: CaseReach, params: unknown[]): string {
  const own = reachCondition(reach, params);
  return reach.kind === 'unit' ? `(${own} OR ${assistedBy(reach, params)})` : own;
}

/** Cases that the reader's unit has been asked to help with (协办). */
export function assistedBy(reach: Extract<CaseReach, { kind: 'unit' }>, params: unknown[]): string {
  params.push(reach.unitId);
  return `(EXISTS (SELECT 1 FROM supervision.assistance a WHERE a.case_id = c.id AND a.unit_id = $${params.length})
           AND c.state NOT IN ('submitted', 'awaiting-settlement') AND ${openTo(reach, params)})`;
}

function openTo(reach: Extract<CaseReach, { kind: 'unit' }>, params: unknown[]): string {
  if (!reach.reports) return 'NOT c.protected';
  params.push(reach.personId);
  return `(NOT c.protected OR EXISTS (SELECT 1 FROM supervision.case_reader r
           WHERE r.case_id = c.id AND r.person_id = $${params.length}))`;
}
